package org.bonusadvisor.profile.generated.realistic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bonusadvisor.profile.generated.Chance;

/** Who asks: level, pay and tenure belong together, and ratings follow the work. */
final class Engineer {
    private static final List<String> NAMES = List.of(
            "Alex Moreau",
            "Priya Raman",
            "Jonas Weber",
            "Ana-Maria O'Neill",
            "Kenji Sato",
            "Samira Rahmani",
            "Andre Whitaker",
            "Zofia Nowak",
            "Chidi Eze",
            "Renée Dubois",
            "Luca Ferri",
            "Mei Chen");

    private Engineer() {}

    static void write(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        if (chance.yes(0.7)) {
            to.put("name", chance.of(NAMES));
        }
        boolean contractor = chance.yes(0.04);
        to.put("employmentType", contractor ? "CONTRACTOR" : "EMPLOYEE").put("level", sketch.level());
        to.putArray("languages").add(chance.of(List.of("GO", "GO", "RUST", "OTHER")));
        to.put("yearsExperience", sketch.experience()).put("tenureMonths", sketch.tenure());
        ratings(sketch, to);
        boolean plan = sketch.merit() < 0.12 && chance.yes(0.6);
        to.put("onImprovementPlan", plan);
        if (plan) {
            to.put("improvementPlanEnds", sketch.day(20, 90));
        }
        if (sketch.tenure() < 6) {
            to.put("inProbation", true).put("probationEnds", sketch.day(10, 90));
        }
        if (contractor) {
            to.put("dayRate", sketch.money(0.0045, 0.007)).put("contractEnds", sketch.day(20, 300));
        } else {
            to.put("baseAnnual", sketch.pay());
            pay(sketch, to);
        }
        if (chance.yes(0.05)) {
            to.put("protectedLeaveInPeriod", true);
        }
        if (chance.yes(0.02)) {
            to.put("leavingRegardless", true);
        }
        if (chance.yes(0.06)) {
            to.put("visaConstraint", "TIED_TO_EMPLOYER");
        }
    }

    private static void ratings(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        String earned = rating(sketch.merit());
        if (sketch.tenure() >= 8 && sketch.knows()) {
            to.put("rating", chance.yes(0.75) ? earned : rating(sketch.merit() - 0.2));
        }
        if (chance.yes(0.4)) {
            to.put("likelyRating", earned).put("ratingEvidenceSupports", rating(sketch.merit() + 0.08));
        }
    }

    private static String rating(double merit) {
        if (merit < 0.16) {
            return "BELOW";
        }
        return merit < 0.5 ? "MEETS" : merit < 0.76 ? "EXCEEDS" : "OUTSTANDING";
    }

    /** What pay is beside: the band, what was paid before, equity. */
    private static void pay(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        if (chance.yes(0.5)) {
            to.put("totalAnnual", sketch.money(1.03, 1.35));
        }
        if (sketch.knows()) {
            String band = chance.of(List.of("LOW", "LOW", "MID", "MID", "HIGH", "TOP"));
            to.put("bandPosition", band).put("bandMaximum", sketch.money(1.02, band.equals("TOP") ? 1.04 : 1.4));
        }
        if (sketch.merit() > 0.45 && sketch.tenure() > 18 && chance.yes(0.35)) {
            to.put("scopeAboveLevelMonths", chance.whole(2, 16));
        }
        if (sketch.tenure() > 14 && chance.yes(0.5)) {
            to.putObject("lastBonus")
                    .put("type", chance.yes(0.85) ? "PERFORMANCE" : "SPOT")
                    .put("percent", chance.whole(2, 12))
                    .put("date", sketch.day(-400, -60));
        }
        if (sketch.tenure() > 14 && chance.yes(0.5)) {
            to.putObject("lastRaise").put("percent", chance.whole(1, 8)).put("date", sketch.day(-420, -40));
        }
        if (chance.yes(0.25)) {
            int vested = Math.min(48, sketch.tenure());
            to.putObject("equity")
                    .put("unvestedEnds", sketch.day(10, 500))
                    .put("initialGrantPercent", chance.decimal(0.01, 0.3, 2))
                    .put("vestedMonths", vested)
                    .put("vestingMonths", 48);
        }
    }
}
