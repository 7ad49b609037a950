package org.bonusadvisor.redaction;

import java.util.Map;
import java.util.Set;

/** What becomes of each text field: a few stay as they are, all others are replaced. */
final class TextFields {
    /** Codes and paths of closed sets; they name no person and no company. */
    static final Set<String> KEPT = Set.of("country", "currency", "overrides[].path");

    /** Fields with a treatment of their own. */
    static final Set<String> OWN = Set.of(
            "id", "engineer.name", "achievements[].id", "achievements[].terms", "achievements[].measurement.unit");

    /** What stands instead of a free text, before its number where there can be several. */
    static final Map<String, String> NEUTRAL = Map.ofEntries(
            Map.entry("achievements[].summary", "result"),
            Map.entry("achievements[].goalStatement", "goal"),
            Map.entry("achievements[].measurement.counterMetric", "other figure"),
            Map.entry("achievements[].measurement.severity", "severity"),
            Map.entry("achievements[].measurement.endpoint", "endpoint"),
            Map.entry("achievements[].outcome.menteeOutcome", "outcome"),
            Map.entry("criticality.milestone", "milestone A"),
            Map.entry("policy.tiers[].name", "tier"),
            Map.entry("manager.note", "note"),
            Map.entry("manager.remark", "remark"),
            Map.entry("market.location", "place"),
            Map.entry("market.note", "note"),
            Map.entry("intent.reasons", "reason"),
            Map.entry("intent.restrictedInformation", "restricted matter"),
            Map.entry("intent.priorPromise", "earlier promise"),
            Map.entry("refusals[].reason", "reason"),
            Map.entry("overrides[].reason", "reason"),
            Map.entry("overrides[].by", "coach"));

    private static final String ANY_OTHER = "text";

    private TextFields() {}

    /** What stands instead of the texts of a field. */
    static String neutral(String field) {
        return NEUTRAL.getOrDefault(field, ANY_OTHER);
    }
}
