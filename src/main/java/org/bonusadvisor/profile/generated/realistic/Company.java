package org.bonusadvisor.profile.generated.realistic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.profile.generated.Chance;

/** Where the engineer works: what a company in poor health lacks shows in layoffs, freezes and what it may pay. */
final class Company {
    private Company() {}

    static void write(Sketch sketch, ObjectNode profile) {
        criticality(sketch, profile.putObject("criticality"));
        policy(sketch, profile.putObject("policy"));
        state(sketch, profile.putObject("company"));
        calendar(sketch, profile.putObject("calendar"));
    }

    private static void criticality(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        boolean owner = sketch.tenure() > 18 && chance.yes(0.15 + sketch.merit() / 2.5);
        to.put("soleOwnerOfTierOneService", owner)
                .put("trainedBackups", owner ? chance.whole(0, 1) : chance.whole(1, 4));
        if (chance.yes(owner ? 0.6 : 0.2)) {
            to.put(
                    "milestone",
                    chance.of(List.of("ledger cut-over", "launch in two regions", "audit of the platform")));
            to.put("milestoneDate", sketch.day(40, 300));
        }
    }

    private static void policy(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        String kind = sketch.knows()
                ? chance.of(
                        List.of("DISCRETIONARY_POOL", "DISCRETIONARY_POOL", "FORMULA", "FORMULA", "SPOT_ONLY", "NONE"))
                : "UNKNOWN";
        to.put("kind", kind);
        if (kind.equals("DISCRETIONARY_POOL")) {
            to.put("minPercent", chance.whole(0, 5)).put("maxPercent", chance.whole(6, 16));
        }
        if (kind.equals("FORMULA")) {
            ObjectNode formula = to.putObject("formula").put("targetPercent", chance.whole(5, 20));
            if (sketch.knows()) {
                boolean nothing = sketch.health() < 0.25 && chance.yes(0.5);
                formula.put(
                        "companyFactor", nothing ? BigDecimal.ZERO : chance.decimal(0.7, 0.9 + sketch.health() / 3, 2));
            }
            formula.putObject("individualFactors")
                    .put("MEETS", 1)
                    .put("EXCEEDS", 1.25)
                    .put("OUTSTANDING", 1.5);
            formula.put("capPercent", chance.whole(20, 40)).put("eligibleMonths", 12);
        }
        if (kind.equals("SPOT_ONLY") || chance.yes(0.2)) {
            to.putObject("spot")
                    .put("min", sketch.money(0.003, 0.006))
                    .put("max", sketch.money(0.02, 0.05))
                    .put("managerLimit", sketch.money(0.008, 0.012))
                    .put("directorLimit", sketch.money(0.02, 0.04));
        }
        if (sketch.knows()) {
            to.put("retentionPrecedent", chance.of(List.of("YES", "NO", "UNKNOWN")));
            to.put("offCycleRaisePossible", chance.yes(0.25 + sketch.health() / 2));
        }
        if (chance.yes(0.3)) {
            to.put("mustBeEmployedAtPayout", true).put("repaymentClause", chance.yes(0.3));
        }
    }

    private static void state(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        double health = sketch.health();
        boolean poor = health < 0.25;
        to.put("profitability", poor ? "LOSS" : health < 0.4 ? "BREAK_EVEN" : "PROFIT");
        to.put("growthPercent", (int) (health * 50) - 12 + chance.whole(-4, 4));
        int employees = chance.of(List.of(24, 80, 260, 700, 1800, 6500, 21_000));
        to.put("employees", employees);
        if (poor) {
            to.put("runwayMonths", employees < 100 ? chance.whole(4, 18) : chance.whole(10, 48));
        }
        String layoffs = poor && chance.yes(0.55) ? chance.of(List.of("RUMOURED", "ANNOUNCED", "DONE")) : "NONE";
        to.put("layoffs", layoffs);
        if (layoffs.equals("DONE")) {
            to.put("layoffsDate", sketch.day(-150, -10));
        }
        boolean freeze = poor && chance.yes(0.4);
        to.put("bonusFreeze", freeze);
        if (freeze && sketch.knows()) {
            to.put("freezeUntil", sketch.day(30, 240));
        }
        if (chance.yes(0.3)) {
            to.put("nextResults", sketch.day(5, 90));
        }
        if (chance.yes(0.07)) {
            to.putObject("event")
                    .put("kind", chance.of(List.of("MNA_SIGNED", "REORG", "IPO", "FUNDING_ROUND")))
                    .put("date", sketch.day(-60, 60))
                    .put("public", chance.yes(0.7));
        }
        if (chance.yes(employees < 100 ? 0.8 : 0.35)) {
            to.put("hasEquity", true).put("nextEquityCycle", sketch.day(20, 260));
        }
        if (sketch.place().jurisdiction().equals("DE")) {
            to.put("worksCouncil", chance.yes(0.6));
        }
    }

    private static void calendar(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        int lock = chance.whole(12, 240);
        to.put("budgetLock", sketch.asOf().plusDays(lock).toString());
        if (sketch.knows()) {
            to.put("calibration", sketch.asOf().plusDays(lock + 20L).toString());
            to.put("review", sketch.asOf().plusDays(lock + 40L).toString());
        }
        if (chance.yes(0.5)) {
            to.put("payout", sketch.asOf().plusDays(lock + 75L).toString());
        }
        if (chance.yes(0.25)) {
            to.put("promotionPacketDeadline", sketch.day(15, 150));
        }
    }
}
