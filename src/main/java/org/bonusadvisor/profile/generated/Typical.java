package org.bonusadvisor.profile.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often a fact is what in real profiles, by path; elements of lists are written {@code []}. */
final class Typical {
    /** Draws the value of a fact, which the JSON Schema describes. */
    @FunctionalInterface
    interface Value {
        JsonNode draw(Setting setting, JsonNode schema);
    }

    private static final Typical FACTS = new Typical();

    private final Map<String, Value> values = new HashMap<>();

    private Typical() {
        values.put("asOf", (setting, schema) -> TextNode.valueOf(setting.asOf().toString()));
        values.put(
                "country", (setting, schema) -> TextNode.valueOf(setting.place().country()));
        values.put(
                "currency",
                (setting, schema) -> TextNode.valueOf(setting.place().currency()));
        values.put(
                "jurisdiction",
                (setting, schema) -> TextNode.valueOf(setting.place().jurisdiction()));
        engineer();
        achievements();
        company();
        policy();
        people();
    }

    static Optional<Value> of(String path) {
        return Optional.ofNullable(FACTS.values.get(path));
    }

    private void engineer() {
        text("engineer.name", "Alex Moreau", "Priya Raman", "Jo", "Ana-Maria O'Neill", "Kenji Sato");
        mostly("engineer.employmentType", "EMPLOYEE", 0.88);
        values.put(
                "engineer.level",
                (setting, schema) -> TextNode.valueOf(setting.level().name()));
        for (String rating : List.of("rating", "likelyRating", "ratingEvidenceSupports")) {
            oneOf("engineer." + rating, 0.9, "MEETS", "EXCEEDS", "OUTSTANDING");
        }
        mostly("engineer.visaConstraint", "NONE", 0.8);
        yes("engineer.inProbation", 0.05);
        yes("engineer.onImprovementPlan", 0.04);
        yes("engineer.noticeGivenOrOfferAccepted", 0.03);
        yes("engineer.leavingRegardless", 0.03);
        yes("engineer.protectedLeaveInPeriod", 0.05);
        whole("engineer.yearsExperience", 0, 30);
        whole("engineer.tenureMonths", 3, 120);
        whole("engineer.scopeAboveLevelMonths", 0, 18);
        whole("engineer.equity.vestedMonths", 0, 48);
        whole("engineer.equity.vestingMonths", 36, 60);
        number("engineer.equity.initialGrantPercent", 0.01, 2);
        number("engineer.lastBonus.percent", 1, 20);
        number("engineer.lastRaise.percent", 0, 14);
        money("engineer.baseAnnual", 1, 1);
        money("engineer.totalAnnual", 0.95, 1.8);
        money("engineer.dayRate", 0.004, 0.008);
        money("engineer.bandMaximum", 0.9, 1.5);
        days("engineer.probationEnds", -60, 150);
        days("engineer.improvementPlanEnds", -60, 150);
        days("engineer.leaveDate", -10, 120);
        days("engineer.contractEnds", -20, 300);
        days("engineer.lastBonus.date", -540, -30);
        days("engineer.lastRaise.date", -600, -5);
        days("engineer.lastPromotion", -900, -5);
        days("engineer.equity.unvestedEnds", -60, 900);
    }

    private void achievements() {
        text(
                "achievements[].terms[]",
                "latency",
                "profiling",
                "garbage collection",
                "ownership",
                "memory safety",
                "hot reload",
                "observability",
                "synergy");
        text("achievements[].measurement.endpoint", "/orders", "checkout", "the search API");
        text("achievements[].measurement.severity", "critical", "high", "medium", "low");
        mostly("achievements[].measurement.environment", "PROD", 0.85);
        mostly("achievements[].confidentiality", "INTERNAL", 0.75);
        mostly("achievements[].language", "GO", 0.45);
        mostly("achievements[].measurement.percentile", "P99", 0.5);
        oneOf("achievements[].verification", 0.8, "DASHBOARD", "MANAGER", "FINANCE");
        yes("achievements[].goalVerified", 0.85);
        yes("achievements[].valueVerifiedByFinance", 0.5);
        yes("achievements[].beyondRole", 0.6);
        yes("achievements[].measurement.counterMetricWorse", 0.1);
        yes("achievements[].outcome.oldSystemOff", 0.7);
        number("achievements[].attributionPercent", 35, 100);
        number("achievements[].measurement.loadChangePercent", -5, 15);
        number("achievements[].outcome.cutOverPercent", 40, 100);
        whole("achievements[].measurement.windowDays", 10, 120);
        money("achievements[].annualValue", 0.02, 8);
        days("achievements[].date", -330, 3);
        days("achievements[].outcome.committedDate", -200, 30);
        days("achievements[].outcome.deliveredDate", -230, 10);
    }

    private void company() {
        whole("criticality.trainedBackups", 0, 3);
        days("criticality.milestoneDate", -30, 320);
        mostly("company.profitability", "PROFIT", 0.55);
        mostly("company.layoffs", "NONE", 0.65);
        mostly("company.event.kind", "NONE", 0.6);
        yes("company.bonusFreeze", 0.12);
        number("company.growthPercent", -25, 50);
        whole("company.runwayMonths", 4, 60);
        whole("company.employees", 8, 20_000);
        days("company.layoffsDate", -200, 40);
        days("company.freezeUntil", -30, 300);
        days("company.nextResults", -20, 120);
        days("company.event.date", -120, 120);
        days("company.event.closeExpected", -20, 250);
        days("company.event.keyPersonListCloses", -20, 200);
        days("company.nextEquityCycle", -10, 300);
        days("company.boardDate", -10, 200);
        for (String day : new String[] {
            "fiscalYearEnd", "budgetLock", "calibration", "review", "payout", "promotionPacketDeadline"
        }) {
            days("calendar." + day, -30, 280);
        }
    }

    private void policy() {
        mostly("policy.kind", "DISCRETIONARY_POOL", 0.3);
        number("policy.minPercent", 0, 5);
        number("policy.maxPercent", 4, 25);
        number("policy.tiers[].percent", 0, 25);
        number("policy.formula.targetPercent", 4, 30);
        number("policy.formula.companyFactor", 0, 1.6);
        number("policy.formula.individualFactors.MEETS", 0.8, 1.1);
        number("policy.formula.individualFactors.EXCEEDS", 1, 1.6);
        number("policy.formula.capPercent", 8, 60);
        whole("policy.formula.eligibleMonths", 1, 12);
        money("policy.spot.min", 0.002, 0.02);
        money("policy.spot.max", 0.01, 0.08);
        money("policy.spot.managerLimit", 0.004, 0.05);
        money("policy.spot.directorLimit", 0.01, 0.1);
    }

    private void people() {
        whole("manager.tenureDays", 5, 1_500);
        days("manager.absentFrom", -20, 90);
        days("manager.absentTo", -10, 120);
        money("manager.discretionLimit", 0.005, 0.06);
        money("market.p25", 0.7, 1.2);
        money("market.p50", 0.85, 1.4);
        money("market.p75", 1, 1.8);
        money("market.dayRateP50", 0.004, 0.009);
        mostly("market.basis", "BASE", 0.7);
        whole("market.sources", 1, 4);
        days("market.date", -700, 0);
        yes("market.levelMatches", 0.85);
        yes("market.locationMatches", 0.85);
        mostly("offer.kind", "NONE", 0.45);
        whole("offer.count", 1, 3);
        money("offer.base", 0.85, 1.5);
        money("offer.total", 0.85, 1.9);
        days("offer.deadline", -10, 60);
        yes("offer.accepted", 0.03);
        yes("intent.wantsToStay", 0.8);
        whole("intent.willCommitMonths", 3, 30);
        money("intent.walkAwayBonus", 0.01, 0.2);
        money("intent.walkAwayBase", 0.9, 1.4);
        money("intent.desiredAmount", 0.01, 0.8);
        number("intent.desiredPercent", 1, 60);
        days("refusals[].date", -500, -5);
    }

    private void yes(String path, double probability) {
        values.put(
                path, (setting, schema) -> BooleanNode.valueOf(setting.chance().yes(probability)));
    }

    private void mostly(String path, String constant, double probability) {
        oneOf(path, probability, constant);
    }

    /** One of some constants with a probability, else any of the schema. */
    private void oneOf(String path, double probability, String... constants) {
        List<String> usual = List.of(constants);
        values.put(path, (setting, schema) -> {
            JsonNode any = schema.path("enum");
            return setting.chance().yes(probability)
                    ? TextNode.valueOf(setting.chance().of(usual))
                    : any.get(setting.chance().whole(0, any.size() - 1));
        });
    }

    private void text(String path, String... texts) {
        List<String> all = List.of(texts);
        values.put(path, (setting, schema) -> TextNode.valueOf(setting.chance().of(all)));
    }

    private void whole(String path, int low, int high) {
        values.put(path, (setting, schema) -> IntNode.valueOf(setting.chance().whole(low, high)));
    }

    private void number(String path, double low, double high) {
        values.put(
                path,
                (setting, schema) -> DecimalNode.valueOf(setting.chance()
                        .decimal(low, high, high <= 2 ? 2 : setting.chance().whole(0, 1))));
    }

    /** Money between two multiples of annual pay. */
    private void money(String path, double low, double high) {
        values.put(
                path, (setting, schema) -> DecimalNode.valueOf(low == high ? setting.pay() : setting.money(low, high)));
    }

    /** A day between two distances from that of the profile. */
    private void days(String path, int from, int to) {
        values.put(
                path,
                (setting, schema) -> TextNode.valueOf(setting.day(from, to).toString()));
    }
}
