package org.bonusadvisor.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.bonusadvisor.rulebase.bundle.Bundle;
import org.bonusadvisor.rulebase.bundle.DamagedBundleException;

/** What the program carries as it was built: in a jar a bundle of the rules; beside loose classes their texts alone. */
public final class Shipped {
    /** Where the bundle stands among the classes. */
    public static final String FILE = "org/bonusadvisor/rulebase/rules.bundle";

    private Shipped() {}

    /**
     * The bundle of a program that runs from its jar. Loose classes can have texts beside them that are newer than any
     * bundle, so theirs is none.
     *
     * @throws DamagedBundleException when it is not as it was built
     */
    public static Optional<Bundle> bundle() {
        URL place = Shipped.class.getResource("/" + FILE);
        if (place == null || !"jar".equals(place.getProtocol())) {
            return Optional.empty();
        }
        try (InputStream in = place.openStream()) {
            return Optional.of(Bundle.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new DamagedBundleException(String.valueOf(e.getMessage()));
        }
    }

    static RuleBase rules() {
        try {
            return bundle().map(bundle -> RuleBase.of(bundle, RuleFiles::embedded))
                    .orElseGet(() -> RuleBase.of(RuleFiles.embedded()));
        } catch (DamagedBundleException e) {
            throw new RuleBaseException("the rules that the program carries cannot be read: " + e.getMessage());
        }
    }
}
