package org.bonusadvisor.bench.choice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bonusadvisor.conclusions.DecisionDate;
import org.bonusadvisor.conclusions.Eligibility;
import org.bonusadvisor.facts.AbilityToPay;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Calendar;
import org.bonusadvisor.facts.Company;
import org.bonusadvisor.facts.Criticality;
import org.bonusadvisor.facts.CriticalityLevel;
import org.bonusadvisor.facts.Cycle;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Evidence;
import org.bonusadvisor.facts.FlightRisk;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.facts.Offer;
import org.bonusadvisor.facts.OfferGap;
import org.bonusadvisor.facts.Policy;
import org.jspecify.annotations.Nullable;

/** What is known before the choice, sorted as a program without an engine wants it. */
final class Situation {
    private final List<Achievement> achievements = new ArrayList<>();
    private final List<AchievementScore> scores = new ArrayList<>();
    private final List<DecisionDate> decisions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<BonusType> eligible = EnumSet.noneOf(BonusType.class);
    private @Nullable Engineer engineer;
    private @Nullable Policy policy;
    private @Nullable Company company;
    private @Nullable Calendar calendar;
    private @Nullable Criticality criticality;
    private @Nullable Offer offer;
    private @Nullable OfferGap offerGap;
    private @Nullable MarketPosition market;
    private @Nullable Evidence evidence;
    private @Nullable Cycle cycle;
    private @Nullable CriticalityLevel criticalityLevel;
    private @Nullable FlightRisk flightRisk;
    private @Nullable AbilityToPay ability;

    Situation(List<Object> facts) {
        facts.forEach(this::sort);
    }

    private void sort(Object fact) {
        if (fact instanceof Eligibility one) {
            eligible.add(one.type());
        } else if (fact instanceof DecisionDate one) {
            decisions.add(one);
        } else if (fact instanceof Mention one) {
            mentions.add(one);
        } else if (fact instanceof Achievement one) {
            achievements.add(one);
        } else if (fact instanceof AchievementScore one) {
            scores.add(one);
        } else {
            sortSingle(fact);
        }
    }

    private void sortSingle(Object fact) {
        if (fact instanceof Engineer one) {
            engineer = one;
        } else if (fact instanceof Policy one) {
            policy = one;
        } else if (fact instanceof Company one) {
            company = one;
        } else if (fact instanceof Calendar one) {
            calendar = one;
        } else if (fact instanceof Criticality one) {
            criticality = one;
        } else if (fact instanceof Offer one) {
            offer = one;
        } else if (fact instanceof OfferGap one) {
            offerGap = one;
        } else if (fact instanceof MarketPosition one) {
            market = one;
        } else if (fact instanceof Evidence one) {
            evidence = one;
        } else if (fact instanceof Cycle one) {
            cycle = one;
        } else if (fact instanceof CriticalityLevel one) {
            criticalityLevel = one;
        } else if (fact instanceof FlightRisk one) {
            flightRisk = one;
        } else if (fact instanceof AbilityToPay one) {
            ability = one;
        }
    }

    boolean eligible(BonusType type) {
        return eligible.contains(type);
    }

    List<Achievement> achievements() {
        return achievements;
    }

    List<AchievementScore> scores() {
        return scores;
    }

    List<DecisionDate> decisions() {
        return decisions;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Engineer engineer() {
        return Objects.requireNonNull(engineer);
    }

    Policy policy() {
        return Objects.requireNonNull(policy);
    }

    Company company() {
        return Objects.requireNonNull(company);
    }

    Calendar calendar() {
        return Objects.requireNonNull(calendar);
    }

    Criticality criticality() {
        return Objects.requireNonNull(criticality);
    }

    Offer offer() {
        return Objects.requireNonNull(offer);
    }

    @Nullable
    OfferGap offerGap() {
        return offerGap;
    }

    @Nullable
    MarketPosition market() {
        return market;
    }

    Evidence evidence() {
        return Objects.requireNonNull(evidence);
    }

    Cycle cycle() {
        return Objects.requireNonNull(cycle);
    }

    CriticalityLevel criticalityLevel() {
        return Objects.requireNonNull(criticalityLevel);
    }

    FlightRisk flightRisk() {
        return Objects.requireNonNull(flightRisk);
    }

    AbilityToPay ability() {
        return Objects.requireNonNull(ability);
    }
}
