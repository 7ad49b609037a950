package org.bonusadvisor.spark;

import java.io.Serializable;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Bundling;
import org.bonusadvisor.batch.files.Sha256;

/**
 * What the driver sends to every executor, so that all advise with the same rules and data.
 *
 * @param bundle the checked rules, phrases, codes and sources; never a session or a network of the engine
 * @param sha256 digest of the bundle
 * @param rules digest of the rules
 * @param data digest of the market tables, which are in the jar of the job
 */
record ShippedRules(byte[] bundle, String sha256, String rules, String data) implements Serializable {
    private static final String MAKER = "spark job";

    /** Those of an advisor. */
    static ShippedRules of(Advisor advisor) {
        byte[] bundle = Bundling.of(advisor.rules(), MAKER).bytes();
        return new ShippedRules(
                bundle, Sha256.of(bundle), advisor.rules().digest(), advisor.dataDigest());
    }
}
