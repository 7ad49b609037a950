package org.bonusadvisor.market;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;

/**
 * A row of compensation.csv.
 *
 * @param source its key, such as {@code stackoverflow-2025/back-end}
 * @param year year of the figures
 * @param country name of the country, or Worldwide
 * @param language Go, Rust, {@code Go or Rust}, or All
 * @param experience band of years, or all
 * @param n answers; for BLS the estimated employment
 * @param pay gross US dollars a year
 */
record Cell(String source, int year, String country, String language, String experience, int n, Quantiles pay) {
    static final String WORLD = "Worldwide";
    static final String EVERYONE = "All";
    static final String GO_OR_RUST = "Go or Rust";

    static Cell of(NamedCsvRecord row) {
        return new Cell(
                row.getField("source"),
                Integer.parseInt(row.getField("year")),
                row.getField("country"),
                row.getField("language"),
                row.getField("experience"),
                Integer.parseInt(row.getField("n")),
                new Quantiles(
                        number(row, "p10"),
                        number(row, "p25"),
                        number(row, "p50"),
                        number(row, "p75"),
                        number(row, "p90")));
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    /** The part after the slash: back-end, all-roles, or the occupation. */
    String role() {
        return source.substring(source.indexOf('/') + 1);
    }

    boolean allRoles() {
        return role().equals("all-roles");
    }

    boolean everyone() {
        return language.equals(EVERYONE);
    }
}
