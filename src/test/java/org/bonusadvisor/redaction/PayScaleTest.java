package org.bonusadvisor.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayScaleTest {
    /** 178,000 lies between 160,000 and 180,000; the other band of its pair is 150,000 to 160,000, its middle 155,000. */
    @ParameterizedTest
    @CsvSource({
        "178000,    155000",
        "160000,    155000",
        "179999.99, 155000",
        "155000,    170000",
        "180000,    210000",
        "650,       590",
        "1850000,   2100000",
        "99999,     86500",
        "100000,    115000",
        "9.99,      8.65"
    })
    void pay_is_shown_as_the_middle_of_the_neighbouring_band(BigDecimal pay, BigDecimal shown) {
        assertThat(PayScale.of(pay).shown(pay)).isEqualByComparingTo(shown);
    }

    /** 20,000 of 178,000 are 11.24 percent; 17,400 of 155,000 are 11.23 percent. */
    @Test
    void other_amounts_keep_their_part_of_pay_to_three_digits() {
        PayScale scale = PayScale.of(new BigDecimal("178000"));

        assertThat(scale.shown(new BigDecimal("20000"))).isEqualByComparingTo("17400");
        assertThat(scale.shown(new BigDecimal("215000"))).isEqualByComparingTo("187000");
        assertThat(scale.shown(new BigDecimal("17800"))).isEqualByComparingTo("15500");
    }

    @Test
    void no_amount_stays_what_it_was() {
        for (int pay = 100; pay < 1000; pay++) {
            PayScale scale = PayScale.of(BigDecimal.valueOf(pay));
            for (int amount = 1; amount < 1000; amount += 7) {
                BigDecimal exact = BigDecimal.valueOf(amount);
                assertThat(scale.shown(exact)).isNotEqualByComparingTo(exact);
            }
        }
    }

    @Test
    void an_amount_at_the_limit_of_the_contract_stays_below_it() {
        BigDecimal most = new BigDecimal("999999999999");

        assertThat(PayScale.of(new BigDecimal("155000")).shown(most)).isLessThan(most);
    }
}
