package org.bonusadvisor.market;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.Market;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Standing;
import org.jspecify.annotations.Nullable;

/** The tables in {@code data/market}, read once, and the look-up of an engineer in them. */
public final class MarketTables {
    private static final String EMPLOYERS = "bls-oews/";

    private final TableFiles files;
    private final String digest;
    private final List<Cell> cells;
    private final List<LanguageRatio> ratios;
    private final Map<String, Rate> rates;
    private final Map<String, String> countries;
    private final List<Practice> practices;

    private MarketTables(TableFiles files) {
        this.files = files;
        this.digest = files.digest();
        this.cells = files.rows("compensation.csv", Cell::of);
        this.ratios = files.rows("language-premium.csv", LanguageRatio::of);
        this.rates = files.rows("survey-exchange-rates.csv", Rate::of).stream()
                .collect(Collectors.toUnmodifiableMap(Rate::currency, rate -> rate));
        this.countries = Map.ofEntries(
                files.rows("countries.csv", row -> Map.entry(row.getField("code"), row.getField("country")))
                        .<Map.Entry<String, String>>toArray(Map.Entry[]::new));
        this.practices = files.rows("bonus-practice.csv", Practice::of);
    }

    /** The tables that the program carries. */
    public static MarketTables embedded() {
        return new MarketTables(TableFiles.embedded());
    }

    /** SHA-256 of the tables, as hexadecimal text. */
    public String digest() {
        return digest;
    }

    /** The attribution that must stand beside figures of a source, word by word as SOURCES.md gives it. */
    public String attribution(Finding finding) {
        return Attribution.of(files.text("SOURCES.md"), finding.source().startsWith(EMPLOYERS));
    }

    /** The published figure of a topic and measure. */
    public Optional<Practice> practice(String topic, String measure) {
        return practices.stream()
                .filter(row -> row.topic().equals(topic) && row.measure().equals(measure))
                .findFirst();
    }

    /**
     * The figures for an engineer: total pay from the survey, and for the United States base pay from employers. Nothing
     * when the profile has no country or the coach gave any figure.
     */
    public List<Finding> lookUp(Profile profile) {
        String country = profile.country();
        if (country == null || stated(profile.market())) {
            return List.of();
        }
        Finding survey = survey(profile, Wanted.of(profile, Optional.ofNullable(countries.get(country))));
        return employers(profile).map(wages -> List.of(survey, wages)).orElse(List.of(survey));
    }

    private static boolean stated(Market market) {
        return market.p25().known()
                || market.p50().known()
                || market.p75().known()
                || market.dayRateP50().known()
                || market.percentileOfBase() != null;
    }

    private Finding survey(Profile profile, Wanted wanted) {
        Cell cell = new Search(cells).find(wanted);
        Optional<Rate> rate = Optional.ofNullable(rates.get(wanted.currency()));
        BigDecimal ratio = wanted.goOrRust() && cell.everyone() ? ratio(cell) : null;
        Quantiles dollars = ratio == null ? cell.pay() : cell.pay().times(ratio);
        Quantiles exact = rate.map(r -> r.isDollar() ? dollars : dollars.over(r.dollars()))
                .orElse(null);
        boolean computed = ratio != null || rate.filter(Rate::isDollar).isEmpty();
        return placed(
                new Finding(
                        cell.source(),
                        cell.year(),
                        Basis.TOTAL,
                        cell.country(),
                        cell.language(),
                        cell.experience().equals(ExperienceBand.ALL)
                                ? ExperienceBand.ALL
                                : wanted.band().orElseThrow().professional(),
                        cell.n(),
                        ratio,
                        ratio == null ? dollars : dollars.rounded(),
                        exact == null || !computed ? exact : exact.rounded(),
                        rate.filter(r -> !r.isDollar()).map(Rate::n).orElse(null),
                        Steps.between(wanted, cell, rate),
                        Standing.UNKNOWN,
                        null),
                exact,
                profile.engineer().totalAnnual());
    }

    /** The ratio of the latest survey; the earlier one has it for the United States only. */
    private BigDecimal ratio(Cell cell) {
        LanguageRatio found = ratios.stream()
                .filter(row -> row.source().equals("stackoverflow-2025")
                        && row.role().equals(cell.role())
                        && row.language().equals(Cell.GO_OR_RUST))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("language-premium.csv has no row for " + cell.role()));
        return cell.experience().equals(ExperienceBand.ALL) ? found.ofCountry() : found.ofBand();
    }

    /** Wages in US dollars only: the survey's rates turn back the survey's own figures and no others. */
    private Optional<Finding> employers(Profile profile) {
        if (!"US".equals(profile.country()) || !"USD".equals(profile.currency())) {
            return Optional.empty();
        }
        return cells.stream()
                .filter(cell -> cell.source().startsWith(EMPLOYERS))
                .max(Comparator.comparingInt(Cell::year))
                .map(cell -> placed(
                        new Finding(
                                cell.source(),
                                cell.year(),
                                Basis.BASE,
                                cell.country(),
                                cell.language(),
                                cell.experience(),
                                null,
                                null,
                                cell.pay(),
                                cell.pay(),
                                null,
                                List.of(),
                                Standing.UNKNOWN,
                                null),
                        cell.pay(),
                        profile.engineer().baseAnnual()));
    }

    /** The finding with the place of pay of its own basis. */
    private static Finding placed(Finding f, @Nullable Quantiles exact, Money pay) {
        BigDecimal amount = pay.amount();
        if (exact == null || amount == null) {
            return f;
        }
        return new Finding(
                f.source(),
                f.year(),
                f.basis(),
                f.country(),
                f.language(),
                f.experience(),
                f.answers(),
                f.ratio(),
                f.dollars(),
                f.local(),
                f.rateAnswers(),
                f.steps(),
                exact.standing(amount),
                exact.percentile(amount));
    }
}
