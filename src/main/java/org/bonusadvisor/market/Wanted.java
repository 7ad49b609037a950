package org.bonusadvisor.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.facts.Language;
import org.bonusadvisor.facts.Profile;

/**
 * The figures one would wish for.
 *
 * @param country the tables' name of the country; empty when they have none of it
 * @param languages the engineer's languages
 * @param band band of experience; empty when the years are not known
 * @param currency the profile's currency
 */
record Wanted(Optional<String> country, List<Language> languages, Optional<ExperienceBand> band, String currency) {
    static Wanted of(Profile profile, Optional<String> country) {
        BigDecimal years = profile.engineer().yearsExperience();
        return new Wanted(
                country,
                profile.engineer().languages(),
                Optional.ofNullable(years).map(ExperienceBand::of),
                String.valueOf(profile.currency()));
    }

    /** Whether the figures of Go and Rust users are the right ones; Go against Rust is too noisy in one country. */
    boolean goOrRust() {
        return languages.contains(Language.GO) || languages.contains(Language.RUST);
    }
}
