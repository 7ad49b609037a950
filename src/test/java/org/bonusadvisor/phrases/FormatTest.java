package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18500    | USD | $18,500",
                "18500.00 | EUR | €18,500",
                "650.5    | GBP | £650.50",
                "999      | USD | $999",
                "1000000  | USD | $1,000,000",
                "1850000  | INR | ₹18,50,000",
                "12345678 | INR | ₹1,23,45,678",
                "850      | INR | ₹850",
                "18500    | CAD | CA$18,500",
                "1850000  | JPY | ¥1,850,000",
                "18500.4  | JPY | ¥18,500",
                "18500    | CHF | CHF 18,500",
                "1.85E+4  | USD | $18,500",
                "0.004    | USD | $0",
                "-500     | USD | -$500"
            })
    void writes_money_with_the_sign_of_its_currency(BigDecimal amount, String currency, String expected) {
        assertThat(Format.money(amount, currency)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.4 | 10.4%",
                "10.00 | 10%",
                "10.45 | 10.5%",
                "-3 | -3%",
                "0.04 | 0%",
                "-0.04 | 0%",
                "1500 | 1,500%"
            })
    void writes_a_percentage_with_at_most_one_decimal(BigDecimal percent, String expected) {
        assertThat(Format.percent(percent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234567.50 | 1,234,567.5", "1E+3 | 1,000", "0.00010 | 0.0001", "-42 | -42", "0.0 | 0", "100 | 100"
            })
    void writes_a_number_plainly_and_grouped(BigDecimal number, String expected) {
        assertThat(Format.number(number)).isEqualTo(expected);
    }

    @Test
    void writes_a_date_with_the_month_in_words() {
        assertThat(Format.date(LocalDate.of(2026, 6, 12))).isEqualTo("12 June 2026");
    }
}
