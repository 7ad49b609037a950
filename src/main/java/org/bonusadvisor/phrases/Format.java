package org.bonusadvisor.phrases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Money, percentages, numbers and dates as people of a place read them; every text and every view uses these and no
 * others. A value, safe for many threads.
 *
 * <p>The sentences around the figures are English. Separators, currency signs and the places of signs are those of the
 * locale in the JDK's CLDR data, with the non-breaking spaces that it has. A date keeps its month in English: {@code
 * 12 June 2026}, or {@code June 12, 2026} where the locale names the month before the day. Where it names the year
 * first, the day goes first too, because {@code 2026 June 12} reads as no English date at all. Digits are 0 to 9
 * everywhere, also where a place has digits of its own (Arabic, Persian, Hindi), and marks and signs of another script
 * give way to the English ones and to the currency's code.
 */
public final class Format {
    /** International English, the default: 12 June 2026, $18,500, ₹18,50,000, CHF 18,500, 10.4%. */
    public static final Format ENGLISH =
            new Format(Digits.ENGLISH, new EnglishMoney(), Frame.of("#%"), formatter("d MMMM uuuu"));

    private final Digits digits;
    private final MoneyStyle money;
    private final Frame percent;
    private final DateTimeFormatter date;

    private Format(Digits digits, MoneyStyle money, Frame percent, DateTimeFormatter date) {
        this.digits = digits;
        this.money = money;
        this.percent = percent;
        this.date = date;
    }

    /** The figures of a place: a language, or a language and a country. */
    public static Format of(Locale place) {
        Locale locale = new Locale.Builder()
                .setLocale(place)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        DecimalFormat percent = (DecimalFormat) NumberFormat.getPercentInstance(locale);
        return new Format(
                Digits.of(locale),
                PlaceMoney.of(locale),
                Frame.of(percent.toPattern()),
                formatter(monthFirst(locale) ? "MMMM d, uuuu" : "d MMMM uuuu"));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    private static boolean monthFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
        return pattern.startsWith("M");
    }

    /** An amount with its currency's sign, or its code where the sign is not settled: $18,500, 18.500 €, CHF 18,500. */
    public String money(BigDecimal amount, String currency) {
        BigDecimal rounded = amount.setScale(currency.equals("JPY") ? 0 : 2, RoundingMode.HALF_UP);
        return money.of(isWhole(rounded) ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded, currency);
    }

    /** A percentage with at most one decimal: 10.4%. */
    public String percent(BigDecimal percent) {
        return percentSign(number(percent.setScale(1, RoundingMode.HALF_UP)));
    }

    /** A written number or range with the percent sign where the place puts it: 10.4%, 5 to 10 %, %50. */
    public String percentSign(String figure) {
        return percent.around(figure);
    }

    /** A day: 12 June 2026. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** A number, exact, with thousands grouped and no trailing zeros: 12,500.5. */
    public String number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return (plain.signum() < 0 ? digits.minus() : "") + digits.of(plain.abs());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
