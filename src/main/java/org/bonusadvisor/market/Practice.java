package org.bonusadvisor.market;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of bonus-practice.csv: one published figure.
 *
 * @param topic what it is about
 * @param measure what was measured
 * @param low lower figure
 * @param typical typical figure
 * @param high higher figure
 * @param unit unit of the three
 * @param population who was asked
 * @param source who published it
 * @param year year of the figure
 * @param url where it was read
 * @param note begins with primary or secondary
 */
public record Practice(
        String topic,
        String measure,
        @Nullable BigDecimal low,
        @Nullable BigDecimal typical,
        @Nullable BigDecimal high,
        String unit,
        String population,
        String source,
        @Nullable Integer year,
        String url,
        String note) {

    static Practice of(NamedCsvRecord row) {
        String year = row.getField("year");
        return new Practice(
                row.getField("topic"),
                row.getField("measure"),
                number(row.getField("low")),
                number(row.getField("typical")),
                number(row.getField("high")),
                row.getField("unit"),
                row.getField("population"),
                row.getField("source"),
                year.isEmpty() ? null : Integer.valueOf(year),
                row.getField("url"),
                row.getField("note"));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Whether it was read in a source that quotes another. */
    public boolean secondary() {
        return note.startsWith("secondary");
    }
}
