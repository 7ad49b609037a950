package org.bonusadvisor.rulebase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.facts.AbilityToPay;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Amount;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.AskWindow;
import org.bonusadvisor.facts.CriticalityLevel;
import org.bonusadvisor.facts.Cycle;
import org.bonusadvisor.facts.Evidence;
import org.bonusadvisor.facts.EvidenceTotals;
import org.bonusadvisor.facts.FlightRisk;
import org.bonusadvisor.facts.Leverage;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.facts.Recommendation;
import org.bonusadvisor.facts.Vocabulary;

/**
 * A stage of the work: an agenda group and the folder of its rules, in the order in which they run, and the facts that
 * the program may state when its rules have come to rest.
 */
public enum Stage {
    EVIDENCE(AchievementScore.class, EvidenceTotals.class, MarketPosition.class),
    STRENGTH(Evidence.class, FlightRisk.class, CriticalityLevel.class, AbilityToPay.class, Cycle.class),
    LEVERAGE(Leverage.class),
    GATES,
    CANDIDATES(Recommendation.class, Ask.class),
    AMOUNT(Amount.class),
    TIMING(AskWindow.class),
    OBJECTIONS(RankedObjection.class, Vocabulary.class),
    SCRIPT,
    FOLLOW_UP(Mention.class),
    AUDIT;

    private final List<Class<?>> states;

    Stage(Class<?>... states) {
        this.states = List.of(states);
    }

    /** The facts that the program may state between this stage and the next. */
    public List<Class<?>> states() {
        return states;
    }

    private final String folder = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    /** The folder under {@code rules/}, which is the agenda group too. */
    public String folder() {
        return folder;
    }

    /** The stage of a folder. */
    public static Optional<Stage> of(String folder) {
        return Arrays.stream(values()).filter(s -> s.folder.equals(folder)).findFirst();
    }
}
