package org.bonusadvisor.bench.choice;

import java.util.List;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.Acceptance;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.EventKind;
import org.bonusadvisor.facts.Layoffs;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Offer;
import org.bonusadvisor.facts.OfferGap;
import org.bonusadvisor.facts.OfferKind;

/** What layoffs or a freeze leave to ask for. */
record HardTimesByHand(Situation known, List<Object> concluded) {
    private static final int QUARTER = 92;

    void conclude() {
        boolean retention = known.eligible(BonusType.RETENTION);
        if (known.eligible(BonusType.WAIT)) {
            concluded.add(new Candidate(BonusType.WAIT, Mode.NONE, 60, 100)); // BT-14.6
            concluded.add(new Veto(BonusType.PERFORMANCE, BonusType.RAISE, BonusType.SPOT, BonusType.PROMOTION)); // .7
            if (retention) {
                exceptions();
            } else { // BT-14.8
                concluded.add(new Veto(BonusType.RETENTION));
            }
        }
        boolean rumours = known.company().layoffs() == Layoffs.RUMOURED
                && known.company().event().kind() != EventKind.MNA_SIGNED;
        if (retention && rumours && hasMilestone()) { // BT-14.12
            concluded.add(new Candidate(BonusType.RETENTION, Mode.STANDARD, 61, 60));
        }
    }

    private void exceptions() {
        Magnitude level = known.criticalityLevel().level();
        boolean deal = known.company().event().kind() == EventKind.MNA_SIGNED;
        if (deal && (level == Magnitude.MEDIUM || level == Magnitude.HIGH)) { // BT-14.9
            concluded.add(new Candidate(BonusType.RETENTION, Mode.MNA, 61, 80));
        }
        if (hasOffer() || hasMilestone()) { // BT-14.10, BT-14.11
            concluded.add(new Candidate(BonusType.RETENTION, Mode.STANDARD, 61, 60));
        }
    }

    private boolean hasOffer() {
        Offer offer = known.offer();
        OfferGap gap = known.offerGap();
        return offer.kind() == OfferKind.WRITTEN
                && ByHand.from(offer.deadline(), 0)
                && offer.wouldAccept() != Acceptance.NO
                && (gap == null || !ByHand.isAtMost(gap.totalPercent(), 0));
    }

    private boolean hasMilestone() {
        return known.criticalityLevel().level() == Magnitude.HIGH
                && ByHand.within(known.criticality().milestoneDate(), 0, QUARTER);
    }
}
