package org.bonusadvisor.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.bundle.Bundle;

/** The advisor of an executor: loaded once in its process, and checked against what the driver has. */
final class LoadedRules {
    /** One for each process is the point: tasks come and go, and sessions belong to the task. */
    private static final Map<String, Advisor> BY_DIGEST = new ConcurrentHashMap<>();

    private LoadedRules() {}

    /**
     * The advisor for rules that the driver sent.
     *
     * @throws IllegalStateException when they did not arrive as they were sent, or the data here are not the driver's
     */
    static Advisor of(ShippedRules shipped) {
        return BY_DIGEST.computeIfAbsent(shipped.sha256(), digest -> load(shipped));
    }

    private static Advisor load(ShippedRules shipped) {
        same("bundle of rules", shipped.sha256(), Sha256.of(shipped.bundle()));
        Advisor advisor = new Advisor(RuleBase.of(Bundle.of(shipped.bundle()), RuleFiles::embedded));
        same("rules", shipped.rules(), advisor.rules().digest());
        same("market tables", shipped.data(), advisor.dataDigest());
        return advisor;
    }

    private static void same(String what, String sent, String here) {
        if (!sent.equals(here)) {
            throw new IllegalStateException("the " + what + " of this executor are not those of the driver: " + here
                    + " here, " + sent + " there; give all of them the same jar");
        }
    }
}
