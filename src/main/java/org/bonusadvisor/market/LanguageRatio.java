package org.bonusadvisor.market;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;

/**
 * A row of language-premium.csv: pay of a language's users as a ratio to everyone's.
 *
 * @param source survey without the role
 * @param role back-end or all-roles
 * @param language as in compensation.csv
 * @param ofCountry ratio to the median of the country
 * @param ofBand ratio to the median of the country and the experience band
 */
record LanguageRatio(String source, String role, String language, BigDecimal ofCountry, BigDecimal ofBand) {
    static LanguageRatio of(NamedCsvRecord row) {
        return new LanguageRatio(
                row.getField("source"),
                row.getField("role"),
                row.getField("language"),
                new BigDecimal(row.getField("ratio_to_country_median")),
                new BigDecimal(row.getField("ratio_to_country_experience_median")));
    }
}
