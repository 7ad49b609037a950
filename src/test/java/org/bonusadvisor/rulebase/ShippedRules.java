package org.bonusadvisor.rulebase;

import org.bonusadvisor.advice.Advisor;

/** The rules of the program, read once for all tests of a run. */
public final class ShippedRules {
    private ShippedRules() {}

    /** The files. */
    public static RuleFiles files() {
        return Files.FILES;
    }

    /** The rules. */
    public static RuleBase rules() {
        return Read.RULES;
    }

    /** An advisor with them. */
    public static Advisor advisor() {
        return Advising.ADVISOR;
    }

    private static final class Files {
        private static final RuleFiles FILES = RuleFiles.embedded();
    }

    private static final class Read {
        private static final RuleBase RULES = RuleBase.of(files());
    }

    private static final class Advising {
        private static final Advisor ADVISOR = new Advisor(rules());
    }
}
