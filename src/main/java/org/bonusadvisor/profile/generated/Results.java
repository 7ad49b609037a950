package org.bonusadvisor.profile.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Figures that an achievement of each kind shows: mostly an improvement, at times none or one that cannot be. */
final class Results {
    /** Units of a kind and the order of size of its figure before the change; negative where more is better. */
    private record Figure(List<String> units, double size, boolean lessIsBetter) {}

    private static final Figure OTHER = new Figure(List.of("points"), 50, false);
    private static final Map<String, Figure> FIGURES = Map.ofEntries(
            Map.entry("LATENCY", new Figure(List.of("ms", "s"), 300, true)),
            Map.entry("THROUGHPUT", new Figure(List.of("requests/s", "events per second"), 4_000, false)),
            Map.entry("ERROR_RATE", new Figure(List.of("percent", "%"), 0.8, true)),
            Map.entry("COST", new Figure(List.of("a month", "CPU cores"), 30_000, true)),
            Map.entry("DELIVERY", new Figure(List.of("weeks early"), 2, false)),
            Map.entry("MIGRATION", new Figure(List.of("percent traffic", "services"), 20, false)),
            Map.entry("MENTORING", new Figure(List.of("engineers"), 1, false)),
            Map.entry("SECURITY", new Figure(List.of("open findings"), 12, true)),
            Map.entry("RELIABILITY", new Figure(List.of("incidents a month", "percent availability"), 9, true)),
            Map.entry("SCALABILITY", new Figure(List.of("concurrent users"), 20_000, false)),
            Map.entry("DEV_PRODUCTIVITY", new Figure(List.of("minutes per build"), 30, true)));

    private Results() {}

    /** Replaces what is known of the figures by some that belong together. */
    static void settle(ObjectNode achievement, Chance chance) {
        if (!(achievement.get("measurement") instanceof ObjectNode measurement)) {
            return;
        }
        Figure figure = FIGURES.getOrDefault(achievement.path("kind").asText(), OTHER);
        BigDecimal before = chance.yes(0.05) ? BigDecimal.ZERO : chance.decimal(figure.size * 0.3, figure.size * 3, 2);
        BigDecimal change = improvement(chance);
        BigDecimal part = change.movePointLeft(2);
        BigDecimal factor = figure.lessIsBetter ? BigDecimal.ONE.subtract(part) : BigDecimal.ONE.add(part);
        replace(measurement, "before", before);
        replace(measurement, "after", before.multiply(factor).setScale(2, RoundingMode.HALF_UP));
        replace(measurement, "claimedChangePercent", chance.yes(0.7) ? change : improvement(chance));
        if (measurement.has("unit")) {
            measurement.put("unit", chance.of(figure.units));
        }
    }

    /** Improvement in percent: mostly one to be proud of, at times none, worse or more than there is. */
    private static BigDecimal improvement(Chance chance) {
        return chance.yes(0.85) ? chance.decimal(5, 90, 1) : chance.decimal(-40, 180, 0);
    }

    private static void replace(ObjectNode measurement, String name, BigDecimal value) {
        if (measurement.has(name)) {
            measurement.put(name, value);
        }
    }
}
