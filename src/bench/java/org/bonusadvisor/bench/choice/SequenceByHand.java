package org.bonusadvisor.bench.choice;

import java.util.List;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.Part;
import org.bonusadvisor.facts.Acceptance;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Offer;
import org.bonusadvisor.facts.OfferKind;
import org.bonusadvisor.facts.PolicyKind;
import org.bonusadvisor.facts.Role;

/** Whether performance and retention can both be asked for, and which comes first. */
record SequenceByHand(Situation known, List<Object> concluded) {
    private static final int MONTH = 30;
    private static final int SIXTEEN_WEEKS = 112;
    private static final int HALF_A_YEAR = 180;

    void conclude() {
        if (known.eligible(BonusType.PERFORMANCE) && known.eligible(BonusType.RETENTION)) {
            candidates();
            boolean retentionFirst = isPressing();
            PolicyKind kind = known.policy().kind();
            if (PerformanceByHand.isFree(kind)) { // BT-16.4, BT-16.8
                performance(retentionFirst, Mode.FREE_AMOUNT);
            } else if (kind == PolicyKind.FORMULA) { // BT-16.5, BT-16.9
                performance(retentionFirst, Mode.RATING_ADVOCACY);
            }
            part(BonusType.RETENTION, retentionFirst, Mode.STANDARD); // BT-16.6, BT-16.7
        }
    }

    private void candidates() {
        boolean open = known.decisions().stream()
                .anyMatch(d -> d.type() == BonusType.PERFORMANCE && ByHand.within(d.date(), 0, SIXTEEN_WEEKS));
        if (open && !wasJustAwarded()) { // BT-16.1
            concluded.add(new Candidate(BonusType.BOTH_SEQUENCED, Mode.NONE, 30, 100));
        } else { // BT-16.2, BT-16.3
            concluded.add(new Candidate(BonusType.RETENTION, Mode.STANDARD, 30, 90));
        }
    }

    private boolean wasJustAwarded() {
        Engineer engineer = known.engineer();
        return ByHand.from(engineer.lastBonus().date(), -HALF_A_YEAR)
                || ByHand.from(engineer.lastPromotion(), -HALF_A_YEAR)
                || ByHand.from(engineer.lastRaise().date(), -HALF_A_YEAR);
    }

    /** Whether retention cannot wait: an offer, the end of vesting or a milestone within a month. */
    private boolean isPressing() {
        Offer offer = known.offer();
        return offer.kind() == OfferKind.WRITTEN
                        && offer.wouldAccept() != Acceptance.NO
                        && ByHand.within(offer.deadline(), 0, MONTH)
                || ByHand.within(known.engineer().equity().unvestedEnds(), 0, MONTH)
                || ByHand.within(known.criticality().milestoneDate(), 0, MONTH);
    }

    private void performance(boolean retentionFirst, Mode mode) {
        part(BonusType.PERFORMANCE, !retentionFirst, mode);
    }

    private void part(BonusType type, boolean first, Mode mode) {
        concluded.add(new Part(BonusType.BOTH_SEQUENCED, type, first ? Role.FIRST : Role.SECOND, first ? 1 : 2, mode));
    }
}
