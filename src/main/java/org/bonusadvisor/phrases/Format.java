package org.bonusadvisor.phrases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Money, percentages, numbers and dates as people read them; every text and every view uses these and no others. */
public final class Format {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Map<String, String> SYMBOLS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "INR", "₹", "JPY", "¥", "CAD", "CA$");

    /** Before each group of three digits that ends the number, counted from the right. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    /** Before the last three digits and before each pair of digits left of them, as in 18,50,000. */
    private static final Pattern LAKHS = Pattern.compile("(?<=\\d)(?=(\\d{2})*\\d{3}$)");

    private Format() {}

    /** An amount with its currency's sign, or its code where the sign is not settled: $18,500, ₹18,50,000, CHF 18,500. */
    public static String money(BigDecimal amount, String currency) {
        BigDecimal rounded = amount.setScale(currency.equals("JPY") ? 0 : 2, RoundingMode.HALF_UP);
        BigDecimal shown = isWhole(rounded) ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
        String symbol = SYMBOLS.getOrDefault(currency, currency + " ");
        String digits = grouped(shown.abs().toPlainString(), currency.equals("INR") ? LAKHS : THOUSANDS);
        return (shown.signum() < 0 ? "-" : "") + symbol + digits;
    }

    /** A percentage with at most one decimal: 10.4%. */
    public static String percent(BigDecimal percent) {
        return number(percent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** A day: 12 June 2026. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A number, exact, with thousands grouped and no trailing zeros: 12,500.5. */
    public static String number(BigDecimal number) {
        String digits =
                number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
        return (number.signum() < 0 ? "-" : "") + grouped(digits, THOUSANDS);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String grouped(String digits, Pattern between) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point);
        return between.matcher(whole).replaceAll(",") + fraction;
    }
}
