package org.bonusadvisor.report.view.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.Wording;
import org.bonusadvisor.report.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a run, in words.
 *
 * @param advised how many were advised
 * @param rejected how many were not
 * @param types how many advices of each type, most first
 * @param flags how many advices with each red flag, most first
 * @param targets how high the targets are, or null
 * @param weeks how many windows are open when, or null
 * @param facets what the table can be filtered by
 * @param rows how many rows the table has
 * @param lines the first rows, for readers without script
 * @param rejections the first of the rejected
 * @param data all rows, for the script
 * @param origin which rules and data the run rests on
 */
public record RunView(
        int advised,
        int rejected,
        List<Bar> types,
        List<Bar> flags,
        @Nullable ColumnPicture targets,
        @Nullable ColumnPicture weeks,
        List<Facet> facets,
        int rows,
        List<Line> lines,
        List<RejectedRow> rejections,
        String data,
        String origin,
        Wording wording) {
    /** Above this the table holds {@link #SAMPLE} rows, the first of each type. */
    public static final int MOST_ROWS = 50_000;

    /** Rows of the table of a run that is too large for a page. */
    public static final int SAMPLE = 10_000;

    /** So many rows are there without script, and so many rejected profiles at all. */
    public static final int MOST_LINES = 200;

    private static final Words WORDS = Words.ENGLISH;

    /** The overview of a run, with figures in a format. */
    public static RunView of(Run run, Format format) {
        Wording wording = new Wording(WORDS, "", format);
        List<RunRow> rows = shown(run.rows());
        Collection<RunRow> all = rows.size() == run.rows().size() ? rows : run.rows();
        Facet flags = Flags.facet(WORDS.say("run.flags"), rows);
        List<Facet> facets = Arrays.stream(Property.values())
                .map(property -> Facet.of(property, rows))
                .toList();
        return new RunView(
                run.rows().size(),
                (int) run.rejected(),
                Bar.of("type", all.stream().map(Property.TYPE::of), wording),
                Bar.of(
                        "flag",
                        all.stream().flatMap(row -> row.redFlags().stream().map(Flags::value)),
                        wording),
                Targets.of(all, wording),
                Weeks.of(all, wording),
                with(facets, flags),
                rows.size(),
                rows.stream()
                        .limit(MOST_LINES)
                        .map(row -> Line.of(row, run.formats(), new Wording(WORDS, row.currency(), format)))
                        .toList(),
                run.firstRejected().stream().limit(MOST_LINES).toList(),
                RunData.of(rows, facets, flags, run.formats(), format).json(),
                WORDS.say("run.footer", Map.of("ruleBase", run.ruleBase(), "data", run.data())),
                wording);
    }

    /** The words of a key. */
    public String say(String key) {
        return WORDS.say(key);
    }

    /** The words of a key about a number of all. */
    public String say(String key, int number, int all) {
        return WORDS.say(key, Map.of("n", number(number), "all", number(all)));
    }

    /** A number of profiles. */
    public String number(int number) {
        return Counted.number(number, wording);
    }

    /** The title with the number of profiles. */
    public String title() {
        return advised == 1 ? say("run.title.one") : say("run.title", advised, advised);
    }

    /** Where a rejected profile stands. */
    public String position(RejectedRow row) {
        return row.position().isBlank()
                ? row.source()
                : WORDS.say("run.position", Map.of("source", row.source(), "position", row.position()));
    }

    private static List<RunRow> shown(Collection<RunRow> rows) {
        if (rows.size() <= MOST_ROWS) {
            return List.copyOf(rows);
        }
        long types = rows.stream().map(Property.TYPE::constant).distinct().count();
        Map<Enum<?>, Integer> numbers = new HashMap<>();
        return rows.stream()
                .filter(row -> numbers.merge(Property.TYPE.constant(row), 1, Integer::sum) <= SAMPLE / types)
                .toList();
    }

    private static List<Facet> with(List<Facet> facets, Facet flags) {
        List<Facet> all = new ArrayList<>(facets);
        all.add(flags);
        return List.copyOf(all);
    }
}
