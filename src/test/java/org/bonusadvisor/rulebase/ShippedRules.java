package org.bonusadvisor.rulebase;

import org.bonusadvisor.advice.Advisor;

/** The rules of the program, compiled once for all tests of a run: that takes up to a minute. */
public final class ShippedRules {
    private ShippedRules() {}

    /** The files, without compiling them. */
    public static RuleFiles files() {
        return Files.FILES;
    }

    /** The compiled rules. */
    public static RuleBase compiled() {
        return Compiled.RULES;
    }

    /** An advisor with the compiled rules. */
    public static Advisor advisor() {
        return Advising.ADVISOR;
    }

    private static final class Files {
        private static final RuleFiles FILES = RuleFiles.embedded();
    }

    private static final class Compiled {
        private static final RuleBase RULES = RuleBase.of(files());
    }

    private static final class Advising {
        private static final Advisor ADVISOR = new Advisor(compiled());
    }
}
