package org.bonusadvisor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.advice.WouldChange;
import org.bonusadvisor.authoring.whatif.Spread;
import org.bonusadvisor.authoring.whatif.WhatIf;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.view.ChangeView;
import org.bonusadvisor.report.view.Wording;
import org.bonusadvisor.report.view.Words;

/**
 * What would change the advice.
 *
 * @param id id of the profile
 * @param currency its currency
 * @param answer sets of things to do
 * @param unknown unknown facts that matter, most first
 */
record ChangeAnswer(String id, String currency, WhatIf.Answer answer, List<Spread> unknown) implements ExplainAnswer {
    private static final int SETS = 8;
    private static final int FACTS = 4;
    private static final int VALUES = 3;

    static ChangeAnswer of(Reading.Accepted reading, WhatIf.Answer answer, List<Spread> unknown) {
        return new ChangeAnswer(
                Objects.requireNonNull(reading.profile().id()),
                Objects.requireNonNull(reading.profile().currency()),
                answer,
                unknown);
    }

    @Override
    public boolean found() {
        return true;
    }

    @Override
    public Object data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("profile", id);
        data.put("now", answer.now());
        data.put("tried", answer.tried());
        data.put("wouldChange", answer.changes());
        data.put("worthFindingOut", unknown);
        return data;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(id + " now: " + words(answer.now()));
        if (answer.changes().isEmpty()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "None of the %,d things to do, alone or two or three together, that were tried makes it better.",
                    answer.tried()));
        } else {
            lines.add(String.format(
                    Locale.ROOT, "What would make it better, least effort first (%,d sets tried):", answer.tried()));
            answer.changes().stream().limit(SETS).forEach(change -> set(change, lines));
            left(answer.changes().size() - SETS, lines);
        }
        if (!unknown.isEmpty()) {
            lines.add("Worth finding out, what matters most first:");
            unknown.stream().limit(FACTS).forEach(spread -> {
                lines.add("  " + spread.path());
                spread.outcomes().stream()
                        .limit(FACTS)
                        .forEach(o -> lines.add("    " + values(o.values()) + ": " + words(o.verdict())));
            });
            left(unknown.size() - FACTS, lines);
        }
        return Page.of(lines);
    }

    private static void left(int more, List<String> lines) {
        if (more > 0) {
            lines.add("  … " + more + " more; --format json shows all");
        }
    }

    private void set(WouldChange change, List<String> lines) {
        ChangeView view = ChangeView.of(change, wording());
        String steps = view.steps().stream().map(ChangeView.Step::what).collect(Collectors.joining("; "));
        lines.add("  " + steps + " (" + view.effort() + ")");
        lines.add("    " + view.outcome());
    }

    private String words(Verdict verdict) {
        return ChangeView.outcome(verdict, wording());
    }

    private Wording wording() {
        return new Wording(Words.ENGLISH, currency, Format.ENGLISH);
    }

    private static String values(List<JsonNode> values) {
        String first = values.stream().limit(VALUES).map(JsonNode::asText).collect(Collectors.joining(", "));
        return values.size() <= VALUES
                ? first
                : first + " … " + values.get(values.size() - 1).asText();
    }
}
