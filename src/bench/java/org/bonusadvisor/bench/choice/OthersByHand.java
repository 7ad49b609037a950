package org.bonusadvisor.bench.choice;

import java.util.List;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.Part;
import org.bonusadvisor.facts.Ability;
import org.bonusadvisor.facts.Acceptance;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.BandPosition;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Company;
import org.bonusadvisor.facts.EmploymentType;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Offer;
import org.bonusadvisor.facts.OfferGap;
import org.bonusadvisor.facts.OfferKind;
import org.bonusadvisor.facts.Policy;
import org.bonusadvisor.facts.PolicyKind;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.Spot;
import org.bonusadvisor.facts.Verification;

/** Equity, promotion, raise and spot award. */
record OthersByHand(Situation known, List<Object> concluded) {
    private static final int TWELVE_WEEKS = 84;
    private static final int MONTH = 30;

    void conclude() {
        if (pointsToEquity()) {
            concluded.add(new Candidate(BonusType.EQUITY, Mode.NONE, 50, 90));
        }
        if (pointsToPromotion()) {
            concluded.add(new Candidate(BonusType.PROMOTION, Mode.NONE, 50, 95));
        }
        if (pointsToRaise()) {
            concluded.add(new Candidate(BonusType.RAISE, Mode.NONE, 50, 85));
        }
        if (pointsToSpot()) {
            concluded.add(new Candidate(BonusType.SPOT, Mode.NONE, 50, 75));
        }
        if (known.eligible(BonusType.PERFORMANCE)
                && PerformanceByHand.isFree(known.policy().kind())) { // BT-11.3
            concluded.add(new Part(BonusType.PROMOTION, BonusType.PERFORMANCE, Role.INTERIM, 2, Mode.FREE_AMOUNT));
        }
        if (known.eligible(BonusType.RETENTION) && isEmployee()) { // BT-10.4
            concluded.add(new Part(BonusType.RAISE, BonusType.RETENTION, Role.BRIDGE, 2, Mode.STANDARD));
        }
    }

    private boolean isEmployee() {
        return known.engineer().employmentType() == EmploymentType.EMPLOYEE;
    }

    private boolean pointsToEquity() {
        Company company = known.company();
        Integer runway = company.runwayMonths();
        Policy policy = known.policy();
        return runway != null && runway < 12 && company.hasEquity() == Answer.YES // BT-13.1
                || policy.kind() == PolicyKind.FORMULA
                        && ByHand.isAtMost(policy.formula().companyFactor(), 0)
                        && company.hasEquity() != Answer.NO
                        && (ByHand.from(company.nextEquityCycle(), 0) // BT-13.2
                                || ByHand.from(company.boardDate(), 0)); // BT-13.3
    }

    private boolean pointsToPromotion() {
        Engineer engineer = known.engineer();
        Integer months = engineer.scopeAboveLevelMonths();
        return ByHand.isAtLeast(months, 9) && known.evidence().band() != EvidenceBand.WEAK // BT-11.1
                || ByHand.isAtLeast(months, 6) && engineer.bandPosition() == BandPosition.TOP; // BT-11.2
    }

    private boolean pointsToRaise() {
        if (!isEmployee() || known.ability().level() != Ability.GOOD) {
            return false;
        }
        MarketPosition market = known.market();
        boolean below = market != null
                && (ByHand.isAtLeast(market.gapPercent(), 15) || market.belowP25() == Answer.YES); // BT-10.1, BT-10.2
        return below || isOfferedMore(known.offer());
    }

    /** BT-10.3. */
    private boolean isOfferedMore(Offer offer) {
        OfferGap gap = known.offerGap();
        return offer.kind() == OfferKind.WRITTEN
                && offer.wouldAccept() != Acceptance.NO
                && ByHand.isAtLeast(offer.base().overBase(), 10)
                && (offer.deadline().daysAhead() == null || ByHand.from(offer.deadline(), 0))
                && (gap == null || !ByHand.isAtMost(gap.totalPercent(), 0));
    }

    private boolean pointsToSpot() {
        if (known.company().bonusFreeze() == Answer.YES) {
            return false;
        }
        Policy policy = known.policy();
        return policy.kind() == PolicyKind.SPOT_ONLY && known.evidence().band() != EvidenceBand.WEAK // BT-06.1
                || hasAmounts(policy.spot()) // BT-12.1
                        && ByHand.from(known.calendar().budgetLock(), TWELVE_WEEKS + 1)
                        && known.achievements().stream().anyMatch(this::isFresh);
    }

    private static boolean hasAmounts(Spot spot) {
        return spot.min().known()
                || spot.max().known()
                || spot.managerLimit().known()
                || spot.directorLimit().known();
    }

    private boolean isFresh(Achievement achievement) {
        Verification verification = achievement.verification();
        boolean seen = verification == Verification.DASHBOARD
                || verification == Verification.MANAGER
                || verification == Verification.FINANCE;
        return seen
                && ByHand.within(achievement.date(), -MONTH, 0)
                && known.scores().stream()
                        .anyMatch(s ->
                                s.achievement().equals(achievement.id()) && s.usableForPerformance() == Answer.YES);
    }
}
