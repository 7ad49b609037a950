package org.bonusadvisor.phrases;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/**
 * How digits are grouped and parted.
 *
 * @param group between groups of digits
 * @param decimal before the fraction
 * @param minus before a number below zero
 * @param size how many digits a group has; the last one always has three
 */
record Digits(String group, String decimal, String minus, int size) {
    private static final int LAST = 3;
    private static final int THOUSANDS = 3;

    /** Pairs of digits left of the last three, as in 18,50,000. */
    private static final int LAKHS = 2;

    /** Countries that count in lakhs; the JDK reads but one size of group out of CLDR. */
    private static final Set<String> LAKH_COUNTRIES = Set.of("IN", "BD", "NP", "BT");

    /** Languages that count in lakhs in CLDR wherever they are spoken. */
    private static final Set<String> LAKH_LANGUAGES =
            Set.of("as", "bn", "brx", "ccp", "dz", "gu", "hi", "ks", "ml", "mr", "ne", "or", "pa", "sa", "ta", "te");

    /** Marks that stand between digits where Latin letters are read, the two spaces among them. */
    private static final String KNOWN = ",.'’\u00a0\u202f";

    /** 12,500.5 */
    static final Digits ENGLISH = new Digits(",", ".", "-", THOUSANDS);

    /** Of plain numbers. */
    static Digits of(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return of(locale, symbols, symbols.getGroupingSeparator(), symbols.getDecimalSeparator());
    }

    /** Of money, which some places part with other marks than numbers. */
    static Digits ofMoney(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return of(locale, symbols, symbols.getMonetaryGroupingSeparator(), symbols.getMonetaryDecimalSeparator());
    }

    private static Digits of(Locale locale, DecimalFormatSymbols symbols, char group, char decimal) {
        boolean lakhs = LAKH_COUNTRIES.contains(locale.getCountry()) || LAKH_LANGUAGES.contains(locale.getLanguage());
        return new Digits(
                KNOWN.indexOf(group) < 0 ? "," : String.valueOf(group),
                KNOWN.indexOf(decimal) < 0 ? "." : String.valueOf(decimal),
                String.valueOf(symbols.getMinusSign()),
                lakhs ? LAKHS : THOUSANDS);
    }

    /** The same marks, grouped in lakhs. */
    Digits inLakhs() {
        return new Digits(group, decimal, minus, LAKHS);
    }

    /** A number that is not below zero, with the decimals that it has. */
    String of(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - LAST; at > 0; at -= size) {
            grouped.insert(at, group);
        }
        return grouped.append(fraction).toString();
    }
}
