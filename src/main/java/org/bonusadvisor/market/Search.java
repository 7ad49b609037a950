package org.bonusadvisor.market;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the row for an engineer, in the order of SOURCES.md: back-end before all roles, Go or Rust before everyone times
 * the language ratio, 50 answers before fewer. Experience and country change pay more than role and language, so the band
 * is kept as long as the country has it, and the country as long as the tables have it.
 */
final class Search {
    private static final int ENOUGH = 50;

    /** Pay below this was cut from the extract of 2025, in US dollars a year. */
    private static final BigDecimal CUT_2025 = BigDecimal.valueOf(5_000);

    private static final List<String> LATEST = List.of("stackoverflow-2025/back-end", "stackoverflow-2025/all-roles");
    private static final List<String> EARLIER = List.of("stackoverflow-2024/back-end", "stackoverflow-2024/all-roles");

    private final List<Cell> cells;

    Search(List<Cell> cells) {
        this.cells = cells;
    }

    /** The row to use. */
    Cell find(Wanted wanted) {
        return wanted.country()
                .flatMap(country -> in(country, wanted))
                .or(() -> in(Cell.WORLD, wanted))
                .orElseThrow(() -> new IllegalStateException("compensation.csv has no row for " + Cell.WORLD));
    }

    private Optional<Cell> in(String country, Wanted wanted) {
        List<Cell> here = surveyed(country);
        return wanted.band()
                .flatMap(band -> best(
                        here.stream()
                                .filter(cell -> cell.experience().equals(band.in(cell.year())))
                                .toList(),
                        wanted))
                .or(() -> best(
                        here.stream()
                                .filter(cell -> cell.experience().equals(ExperienceBand.ALL))
                                .toList(),
                        wanted));
    }

    /** The rows of the year that serves a country best: the latest, unless its cut took a tenth of the answers. */
    private List<Cell> surveyed(String country) {
        boolean cut = rows(country, EARLIER)
                .anyMatch(cell -> cell.allRoles()
                        && cell.everyone()
                        && cell.experience().equals(ExperienceBand.ALL)
                        && cell.pay().p10().compareTo(CUT_2025) < 0);
        List<Cell> latest = rows(country, LATEST).toList();
        return cut || latest.isEmpty() ? rows(country, EARLIER).toList() : latest;
    }

    private Stream<Cell> rows(String country, List<String> sources) {
        return sources.stream()
                .flatMap(source -> cells.stream()
                        .filter(cell ->
                                cell.source().equals(source) && cell.country().equals(country)));
    }

    /** The first row with enough answers, else the one with the most. */
    private static Optional<Cell> best(List<Cell> rows, Wanted wanted) {
        List<Cell> fitting = rows.stream()
                .filter(cell ->
                        cell.everyone() || (wanted.goOrRust() && cell.language().equals(Cell.GO_OR_RUST)))
                .sorted(Comparator.comparing(Cell::allRoles).thenComparing(Cell::everyone))
                .toList();
        return fitting.stream()
                .filter(cell -> cell.n() >= ENOUGH)
                .findFirst()
                .or(() -> fitting.stream().max(Comparator.comparingInt(Cell::n)));
    }
}
