package org.bonusadvisor.profile.generated.realistic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.profile.generated.Chance;

/** One to six achievements: the better the work, the more there are, the larger and the better measured. */
final class Achievements {
    private static final List<String> LANGUAGES = List.of("GO", "GO", "GO", "RUST", "RUST", "JAVA", "PYTHON");
    private static final Map<String, String> STATEMENTS = Map.of(
            "REVENUE", "conversion is a goal of the year",
            "COST", "cloud spending is to fall by a tenth",
            "CUSTOMER", "fewer complaints of large customers",
            "MARKET_SHARE", "two more regions this year",
            "RISK", "no finding of the audit may stay open",
            "SPEED", "every team releases each day");

    private final Sketch sketch;
    private final Chance chance;

    private Achievements(Sketch sketch) {
        this.sketch = sketch;
        this.chance = sketch.chance();
    }

    static void write(Sketch sketch, ArrayNode to) {
        int first = sketch.chance().whole(0, Story.ALL.size() - 1);
        int count =
                Math.min(6, 1 + (int) (sketch.merit() * 4.2) + sketch.chance().whole(0, 1));
        Achievements achievements = new Achievements(sketch);
        for (int i = 0; i < count; i++) {
            Story story = Story.ALL.get((first + i * 5) % Story.ALL.size()); // 5 shares no factor with their number
            achievements.one(story, to.addObject().put("id", "a" + (i + 1)));
        }
    }

    private void one(Story story, ObjectNode to) {
        to.put("kind", story.kind()).put("summary", story.summary());
        if (sketch.knows()) {
            to.put("date", sketch.day(-300, -6));
        }
        boolean people = story.kind().equals("MENTORING");
        if (!people) {
            to.put("language", chance.of(LANGUAGES));
        }
        if (!story.terms().isEmpty()) {
            story.terms().forEach(to.withArray("terms")::add);
        }
        measure(story, to.putObject("measurement"));
        to.put("attributionPercent", chance.whole(8, 18) * 5);
        to.put("verification", verification(story));
        to.put("businessGoal", story.goal());
        if (sketch.knows()) {
            to.put("goalVerified", chance.yes(0.4 + sketch.merit() / 2));
            to.put("goalStatement", STATEMENTS.get(story.goal()));
        }
        if (story.kind().equals("COST") || chance.yes(0.15)) {
            to.put("annualValue", sketch.money(0.1, 2.5)).put("valueVerifiedByFinance", chance.yes(0.5));
        }
        if (chance.yes(0.3)) {
            to.put("beyondRole", chance.yes(0.6));
        }
        if (chance.yes(0.04)) {
            to.put("confidentiality", "RESTRICTED");
        }
        if (people) {
            to.put("consentToNameColleague", chance.yes(0.3));
        }
    }

    private void measure(Story story, ObjectNode to) {
        BigDecimal before = figure(story, chance.decimal(story.low(), story.high(), 2));
        double most = 0.25 + sketch.merit() * 0.6;
        BigDecimal part = chance.decimal(0.05, most, 3);
        BigDecimal after = story.lessIsBetter()
                ? before.multiply(BigDecimal.ONE.subtract(part))
                : before.multiply(BigDecimal.ONE.add(part.multiply(BigDecimal.valueOf(2))))
                        .max(BigDecimal.valueOf(chance.whole(1, 4)));
        to.put("before", before).put("after", figure(story, after)).put("unit", story.unit());
        if (story.kind().equals("LATENCY")) {
            to.put("percentile", chance.of(List.of("P99", "P99", "P95", "P50")));
        }
        if (sketch.knows()) {
            to.put("environment", chance.yes(0.93) ? "PROD" : "STAGING").put("windowDays", chance.whole(10, 120));
        }
        if (story.kind().equals("LATENCY") || chance.yes(0.3)) {
            to.put("loadChangePercent", chance.whole(-3, 12));
        }
        if (chance.yes(0.06)) {
            to.put("counterMetric", "memory use").put("counterMetricWorse", chance.yes(0.4));
        }
    }

    /** Three digits at most; what is counted is whole. */
    private static BigDecimal figure(Story story, BigDecimal exact) {
        BigDecimal rounded = exact.round(new MathContext(3));
        boolean parts = story.kind().equals("ERROR_RATE") || story.kind().equals("LATENCY");
        return rounded.setScale(parts && rounded.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
    }

    private String verification(Story story) {
        if (chance.yes(0.35 - sketch.merit() / 4)) {
            return chance.yes(0.7) ? "SELF" : "NONE";
        }
        return story.kind().equals("COST") && chance.yes(0.6) ? "FINANCE" : chance.yes(0.7) ? "DASHBOARD" : "MANAGER";
    }
}
