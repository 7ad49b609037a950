package org.bonusadvisor.report.view.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.Wording;
import org.bonusadvisor.report.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the page draws the table from: one list for each column, with one entry for each profile.
 *
 * @param words what the script says
 * @param separator what stands between groups of digits
 * @param formats extensions of the report files, best first
 * @param properties the columns with few values
 * @param flags red flags; a value is the places of the flags in {@code flagNames}
 * @param flagNames each red flag that occurs
 * @param windows windows
 * @param ids ids
 * @param names names, null where the id is shown instead
 * @param targets targets as they are shown
 * @param percents the targets' percentages, null where there is none
 */
record RunData(
        Map<String, String> words,
        String separator,
        List<String> formats,
        List<Indexed<Facet.Value>> properties,
        Indexed<List<Integer>> flags,
        List<Facet.Value> flagNames,
        Indexed<Window> windows,
        List<String> ids,
        List<@Nullable String> names,
        List<String> targets,
        List<@Nullable BigDecimal> percents) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SAID = List.of("all", "some", "nothing", "page");

    /** A window: how it is shown, its first and last day in ISO form. */
    record Window(
            String text, @Nullable String from, @Nullable String to) {}

    static RunData of(List<RunRow> rows, List<Facet> facets, Facet flags, List<String> formats, Format format) {
        Function<RunRow, Wording> wording = row -> new Wording(Words.ENGLISH, row.currency(), format);
        return new RunData(
                said(),
                Counted.separator(new Wording(Words.ENGLISH, "", format)),
                formats,
                Arrays.stream(Property.values())
                        .map(property -> Indexed.of(property.key(), values(property.key(), facets), rows, property::of))
                        .toList(),
                Indexed.of(flags.key(), rows, row -> places(row.redFlags(), flags)),
                flags.values(),
                Indexed.of("open", rows, row -> window(row, wording.apply(row))),
                texts(rows, RunRow::id),
                texts(rows, row -> row.name() == null ? null : Line.name(row)),
                texts(rows, row -> Line.target(row, wording.apply(row))),
                entries(rows, row -> row.target() == null ? null : row.target().percent()));
    }

    /** JSON that can stand in a page: whatever the texts say, it holds nothing that ends a script. */
    String json() {
        try {
            return JSON.writeValueAsString(this)
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }

    private static Map<String, String> said() {
        Map<String, String> words = new TreeMap<>();
        SAID.forEach(key -> words.put(key, Words.ENGLISH.say("run.count." + key)));
        words.put("none", Words.ENGLISH.say("run.flags.none"));
        return words;
    }

    private static List<Facet.Value> values(String key, List<Facet> facets) {
        return facets.stream()
                .filter(facet -> facet.key().equals(key))
                .flatMap(facet -> facet.values().stream())
                .toList();
    }

    private static List<Integer> places(List<String> codes, Facet flags) {
        return codes.stream()
                .map(code -> flags.values().indexOf(Flags.value(code)))
                .toList();
    }

    private static Window window(RunRow row, Wording wording) {
        return new Window(Line.window(row, wording), iso(row.earliest()), iso(row.latest()));
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T extends @Nullable String> List<T> texts(List<RunRow> rows, Function<RunRow, T> text) {
        return entries(rows, text);
    }

    /** A list that can hold null. */
    private static <T extends @Nullable Object> List<T> entries(List<RunRow> rows, Function<RunRow, T> entry) {
        List<T> entries = new ArrayList<>(rows.size());
        rows.forEach(row -> entries.add(entry.apply(row)));
        return entries;
    }
}
