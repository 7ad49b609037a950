package org.bonusadvisor.advice;

import java.util.Set;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleBase;

/** Gives advice for profiles. Safe for many threads. */
public final class Advisor {
    private final Knowledge knowledge;

    /**
     * An advisor with a rule base that writes figures in international English.
     *
     * @throws org.bonusadvisor.rulebase.RuleBaseException when its phrases or codes cannot be used
     */
    public Advisor(RuleBase rules) {
        this(Knowledge.of(rules));
    }

    private Advisor(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The same advisor with figures in another format. */
    public Advisor writing(Format format) {
        return new Advisor(knowledge.writing(format));
    }

    /** The same advisor leaving out some parts; what stays is the same. None of their work is done that nothing else needs. */
    public Advisor without(Set<Part> parts) {
        return new Advisor(knowledge.without(parts));
    }

    /** How figures are written in texts. */
    public Format format() {
        return knowledge.format();
    }

    /** SHA-256 of the market tables in use. */
    public String dataDigest() {
        return knowledge.market().digest();
    }

    /** The rules in use. */
    public RuleBase rules() {
        return knowledge.rules();
    }

    /**
     * The advice for a profile.
     *
     * @throws InvalidAdviceException when the advice would break its contract
     * @throws org.bonusadvisor.calculation.IncompleteRulesException when the rules leave something open
     * @throws org.bonusadvisor.inference.FiringLimitException when the rules do not come to rest
     */
    public Advice advise(Reading.Accepted reading) {
        return advise(reading, () -> {});
    }

    /**
     * The advice for a profile, unless somebody stops it.
     *
     * @param pulse runs now and then while rules run; what it throws ends the work and comes out of it unchanged
     * @throws InvalidAdviceException when the advice would break its contract
     * @throws org.bonusadvisor.calculation.IncompleteRulesException when the rules leave something open
     * @throws org.bonusadvisor.inference.FiringLimitException when the rules do not come to rest
     */
    public Advice advise(Reading.Accepted reading, Runnable pulse) {
        try (Inference inference = new Inference(knowledge.network(), pulse)) {
            return new Judged(reading, inference, knowledge).advice();
        }
    }

    /** The advice for a profile as {@link #advise} gives it, with all that was stated and concluded on the way. */
    public Examined examine(Reading.Accepted reading) {
        try (Inference inference = new Inference(knowledge.network())) {
            Advice advice = new Judged(reading, inference, knowledge).advice();
            return new Examined(advice, inference.memory());
        }
    }

    /**
     * What is stated and concluded for a profile up to its objections, without what to say.
     *
     * @throws org.bonusadvisor.calculation.IncompleteRulesException when the rules leave something open
     * @throws org.bonusadvisor.inference.FiringLimitException when the rules do not come to rest
     */
    public Memory judge(Reading.Accepted reading) {
        try (Inference inference = new Inference(knowledge.network())) {
            new Judged(reading, inference, knowledge);
            return inference.memory();
        }
    }

    /**
     * Advice and where it comes from.
     *
     * @param advice the advice
     * @param memory all that was stated and concluded
     */
    public record Examined(Advice advice, Memory memory) {}
}
