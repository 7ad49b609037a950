package org.bonusadvisor.advice;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.rulebase.CitedSource;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.bundle.Bundle;

/** Bundles all that advice is made from besides the profile and the market tables. */
public final class Bundling {
    private Bundling() {}

    /**
     * The bundle of a rule base.
     *
     * @param maker what makes it: product, engine and code
     * @throws org.bonusadvisor.rulebase.RuleBaseException when its phrases or codes cannot be used
     */
    public static Bundle of(RuleBase rules, String maker) {
        RuleFiles files = rules.sources();
        TreeMap<String, byte[]> parts = Stream.of(
                        rules.pack(), Phrases.pack(files), Codes.pack(files), CitedSource.pack(files))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
        return new Bundle(maker, files.wholeDigest(), parts);
    }
}
