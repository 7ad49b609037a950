package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
        assertThat(Format.ENGLISH.money(amount, currency)).isEqualTo(expected);
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
        assertThat(Format.ENGLISH.percent(percent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234567.50 | 1,234,567.5", "1E+3 | 1,000", "0.00010 | 0.0001", "-42 | -42", "0.0 | 0", "100 | 100"
            })
    void writes_a_number_plainly_and_grouped(BigDecimal number, String expected) {
        assertThat(Format.ENGLISH.number(number)).isEqualTo(expected);
    }

    @Test
    void writes_a_date_with_the_month_in_words() {
        assertThat(Format.ENGLISH.date(LocalDate.of(2026, 6, 12))).isEqualTo("12 June 2026");
    }

    /** {@code _} is a non-breaking space, {@code ~} a narrow one; the figures are written down by hand from CLDR's charts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | 18500    | USD | $18,500",
                "en-US | 18500    | CAD | CA$18,500",
                "en-GB | 18500    | USD | US$18,500",
                "en-GB | 650.5    | GBP | £650.50",
                "en-IN | 1850000  | INR | ₹18,50,000",
                "en-IN | 1850000  | USD | $18,50,000",
                "en-GB | 1850000  | INR | ₹1,850,000",
                "en-AU | 18500    | USD | USD_18,500",
                "de-DE | 18500    | EUR | 18.500_€",
                "de-DE | 650.5    | EUR | 650,50_€",
                "de-DE | 1850000  | INR | 1.850.000_₹",
                "de-CH | 18500    | CHF | CHF_18’500",
                "de-CH | -18500   | CHF | CHF-18’500",
                "de-AT | 18500    | EUR | €_18.500",
                "fr-FR | 18500.5  | EUR | 18~500,50_€",
                "fr-CH | 18500.5  | CHF | 18~500.50_CHF",
                "sv-SE | -18500   | SEK | −18_500_kr",
                "nl-NL | -18500   | EUR | €_-18.500",
                "ar    | 18500    | AED | AED_18,500",
                "ar-EG | 18500    | EGP | EGP_18,500",
                "fa-IR | 18500    | USD | $_18,500",
                "da-DK | 18500    | DKK | 18.500_DKK",
                "de-DE | 18500    | XQQ | 18.500_XQQ",
                "ja-JP | 1850000  | JPY | ￥1,850,000"
            })
    void writes_money_as_a_place_does(String tag, BigDecimal amount, String currency, String expected) {
        assertThat(of(tag).money(amount, currency)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 10.4  | 10.4%",
                "en-IN | 150000 | 1,50,000%",
                "de-DE | 10.45 | 10,5_%",
                "de-CH | 10.4  | 10.4%",
                "fr-FR | 1500  | 1~500_%",
                "sv-SE | -3    | −3_%",
                "tr-TR | 10.4  | %10,4",
                "ar-EG | 10.4  | 10.4%",
                "he-IL | -3    | -3%"
            })
    void writes_a_percentage_as_a_place_does(String tag, BigDecimal percent, String expected) {
        assertThat(of(tag).percent(percent)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | 1234567.50 | 1,234,567.5",
                "en-IN | 1234567.50 | 12,34,567.5",
                "bn    | 1234567.50 | 12,34,567.5",
                "de-DE | 1234567.50 | 1.234.567,5",
                "de-CH | 1234567.50 | 1’234’567.5",
                "de-AT | 1234567.50 | 1_234_567,5",
                "fr-CH | 1234567.50 | 1~234~567,5",
                "fa-IR | -1234.5    | −1,234.5",
                "hi-IN | 0.00010    | 0.0001"
            })
    void writes_a_number_as_a_place_does(String tag, BigDecimal number, String expected) {
        assertThat(of(tag).number(number)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US  | June 2, 2026",
                "fil-PH | June 2, 2026",
                "en-GB  | 2 June 2026",
                "en-ZA  | 2 June 2026",
                "de-DE  | 2 June 2026",
                "es-ES  | 2 June 2026",
                "hu-HU  | 2 June 2026",
                "ja-JP  | 2 June 2026",
                "th-TH  | 2 June 2026",
                "fa-IR  | 2 June 2026"
            })
    void writes_a_date_in_english_in_the_order_of_the_place(String tag, String expected) {
        assertThat(of(tag).date(LocalDate.of(2026, 6, 2))).isEqualTo(expected);
    }

    @Test
    void keeps_to_the_digits_0_to_9_and_shows_every_character_in_every_place_of_the_jdk() {
        BigDecimal number = new BigDecimal("-1234567.5");
        Set<String> odd = new TreeSet<>();

        for (Locale place : Locale.getAvailableLocales()) {
            Format format = Format.of(place.stripExtensions());
            String all = String.join(
                    " ",
                    format.money(number, "EUR"),
                    format.money(number, "AED"),
                    format.percent(number),
                    format.number(number),
                    format.date(LocalDate.of(2026, 6, 2)));
            String digits = all.replaceAll("[^0-9]", "");
            if (!all.matches("[\\p{IsLatin}0-9\\p{Sc}., \\u00a0\\u202f’'%−-]+")
                    || !digits.equals("123456750" + "123456750" + "12345675" + "12345675" + "22026")) {
                odd.add(place.toLanguageTag() + ": " + all);
            }
        }

        assertThat(odd).isEmpty();
    }

    private static Format of(String tag) {
        return Format.of(Locale.forLanguageTag(tag));
    }

    private static String spaced(String expected) {
        return expected.replace('_', '\u00a0').replace('~', '\u202f');
    }
}
