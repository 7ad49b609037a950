package org.bonusadvisor.phrases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.Profile;
import org.jspecify.annotations.Nullable;

/** The free texts of a profile, in people's own words. */
final class FreeText {
    private FreeText() {}

    /** Every free text by its JSON path, achievements by their id as in reasons; names, ids and codes are none. */
    static Map<String, String> of(Profile profile) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < profile.achievements().size(); i++) {
            var a = profile.achievements().get(i);
            String at = "achievements[" + (a.id() == null ? i : a.id()) + "].";
            add(texts, at + "summary", a.summary());
            add(texts, at + "goalStatement", a.goalStatement());
            add(texts, at + "measurement.counterMetric", a.measurement().counterMetric());
            add(texts, at + "measurement.severity", a.measurement().severity());
            add(texts, at + "measurement.endpoint", a.measurement().endpoint());
            add(texts, at + "outcome.menteeOutcome", a.outcome().menteeOutcome());
        }
        add(texts, "criticality.milestone", profile.criticality().milestone());
        add(texts, "manager.note", profile.manager().note());
        add(texts, "manager.remark", profile.manager().remark());
        add(texts, "market.note", profile.market().note());
        add(texts, "intent.reasons", profile.intent().reasons());
        add(texts, "intent.restrictedInformation", profile.intent().restrictedInformation());
        add(texts, "intent.priorPromise", profile.intent().priorPromise());
        for (int i = 0; i < profile.refusals().size(); i++) {
            add(texts, "refusals[" + i + "].reason", profile.refusals().get(i).reason());
        }
        return texts;
    }

    private static void add(Map<String, String> texts, String path, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            add(texts, path + "[" + i + "]", values.get(i));
        }
    }

    private static void add(Map<String, String> texts, String path, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            texts.put(path, value);
        }
    }
}
