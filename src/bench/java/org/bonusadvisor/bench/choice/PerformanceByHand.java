package org.bonusadvisor.bench.choice;

import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.ScorePoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.CycleState;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Policy;
import org.bonusadvisor.facts.PolicyKind;
import org.bonusadvisor.facts.Rating;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a performance bonus. */
record PerformanceByHand(Situation known, List<Object> concluded) {
    /** Whether the company can pay an amount of its own choice. */
    static boolean isFree(PolicyKind kind) {
        return kind == PolicyKind.TIERED
                || kind == PolicyKind.DISCRETIONARY_POOL
                || kind == PolicyKind.NONE
                || kind == PolicyKind.UNKNOWN;
    }

    void conclude() {
        Policy policy = known.policy();
        candidates(policy.kind());
        if (policy.kind() == PolicyKind.FORMULA) { // BT-01.3
            points(15);
        }
        if (isFree(policy.kind())) {
            points(known.cycle().state());
        }
        vetoes(policy);
    }

    private void candidates(PolicyKind kind) {
        if (!known.eligible(BonusType.PERFORMANCE)) {
            return;
        }
        EvidenceBand band = known.evidence().band();
        int score = known.evidence().score();
        if (kind == PolicyKind.FORMULA) { // BT-01.2
            concluded.add(new Candidate(BonusType.PERFORMANCE, Mode.RATING_ADVOCACY, 20, score));
        }
        if (isFree(kind) && band != EvidenceBand.WEAK) { // BT-03.2, BT-04.2
            concluded.add(new Candidate(BonusType.PERFORMANCE, Mode.FREE_AMOUNT, 20, score));
        }
    }

    private void points(CycleState state) {
        switch (state) {
            case IDEAL -> points(15); // BT-03.3
            case EARLY, LATE -> points(5); // BT-03.4, BT-03.5
            case CLOSED -> points(-25); // BT-03.6
            default -> {}
        }
    }

    private void points(int points) {
        concluded.add(new ScorePoints(BonusType.PERFORMANCE, 20, points));
    }

    private void vetoes(Policy policy) {
        boolean formula = policy.kind() == PolicyKind.FORMULA;
        if (formula && ByHand.isAtMost(policy.formula().companyFactor(), 0) // BT-02.1
                || known.evidence().band() == EvidenceBand.WEAK // BT-05.1
                || policy.kind() == PolicyKind.SPOT_ONLY // BT-06.2
                || ByHand.isAtMost(most(policy), 0) // BT-02.2
                || formula && paysNothing(policy)) { // BT-02.3
            concluded.add(new Veto(BonusType.PERFORMANCE));
        }
    }

    private static @Nullable BigDecimal most(Policy policy) {
        return policy.maxPercent() == null ? policy.topTier().percent() : policy.maxPercent();
    }

    private boolean paysNothing(Policy policy) {
        Rating rating = known.engineer().supportedRating();
        boolean rated = rating == Rating.MEETS || rating == Rating.EXCEEDS || rating == Rating.OUTSTANDING;
        return rated && ByHand.isAtMost(policy.formula().individualFactors().get(rating), 0);
    }
}
