package org.bonusadvisor.market;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;

/**
 * A row of survey-exchange-rates.csv: how the survey itself turned a currency into dollars, which is no rate of today.
 *
 * @param year year of the survey
 * @param currency ISO 4217 code
 * @param dollars US dollars for one unit
 * @param n answers that agree
 */
record Rate(int year, String currency, BigDecimal dollars, int n) {
    static Rate of(NamedCsvRecord row) {
        return new Rate(
                Integer.parseInt(row.getField("year")),
                row.getField("currency"),
                new BigDecimal(row.getField("usd_per_unit")),
                Integer.parseInt(row.getField("n")));
    }

    boolean isDollar() {
        return currency.equals("USD");
    }
}
