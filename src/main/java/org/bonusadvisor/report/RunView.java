package org.bonusadvisor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.report.view.Wording;
import org.bonusadvisor.report.view.Words;

/**
 * The overview of a run, in words.
 *
 * @param rows one line for each advice
 * @param counts how many advices of each type, most first
 * @param origin which rules and data the run rests on
 */
public record RunView(List<Line> rows, List<Count> counts, String origin) {
    private static final Words WORDS = Words.ENGLISH;

    /** One advice; every text is ready to be shown. */
    public record Line(
            String link,
            String id,
            String name,
            String type,
            String target,
            String action,
            String window,
            String evidence,
            String leverage,
            String style,
            String flags) {}

    /** How many advices recommend a type; {@code width} is the length of its bar in percent. */
    public record Count(String name, int number, String width) {}

    /** The overview of these rows, in their order. */
    public static RunView of(List<RunRow> rows, String ruleBaseDigest, String dataDigest) {
        return new RunView(
                rows.stream().map(RunView::line).toList(),
                counts(rows),
                WORDS.say("run.footer", Map.of("ruleBase", ruleBaseDigest, "data", dataDigest)));
    }

    /** The words of a key. */
    public String say(String key) {
        return WORDS.say(key);
    }

    /** The title with the number of profiles. */
    public String title() {
        return rows.size() == 1 ? say("run.title.one") : WORDS.say("run.title", Map.of("n", rows.size()));
    }

    /** Where a rejected profile stands. */
    public String position(String source, String position) {
        return position.isBlank() ? source : WORDS.say("run.position", Map.of("source", source, "position", position));
    }

    private static Line line(RunRow row) {
        Wording wording = new Wording(WORDS, row.currency());
        String name = row.name();
        String window = wording.days(row.earliest(), row.latest());
        return new Line(
                "profiles/" + row.id() + ".html",
                row.id(),
                name == null || name.isBlank() ? row.id() : Words.brief(name),
                Words.capital(wording.type(row.type(), row.variant())),
                row.target() == null ? "" : wording.sum(row.target()),
                wording.title(row.action()),
                window == null ? "" : window,
                wording.title(row.evidence()),
                wording.title(row.leverage()),
                wording.title(row.style()),
                row.redFlags().isEmpty() ? wording.say("run.flags.none") : String.join(", ", row.redFlags()));
    }

    private static List<Count> counts(List<RunRow> rows) {
        Map<BonusType, Integer> numbers = new EnumMap<>(BonusType.class);
        rows.forEach(row -> numbers.merge(row.type(), 1, Integer::sum));
        int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Count> counts = new ArrayList<>();
        numbers.forEach((type, number) ->
                counts.add(new Count(Words.capital(WORDS.name(type)), number, number * 100 / most + "%")));
        counts.sort((a, b) -> Integer.compare(b.number(), a.number()));
        return List.copyOf(counts);
    }
}
