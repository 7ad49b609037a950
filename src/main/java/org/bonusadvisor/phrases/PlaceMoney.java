package org.bonusadvisor.phrases;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Money as one place writes it.
 *
 * @param signs the sign of each currency in this place, or its code
 * @param digits its digits
 * @param positive what stands around an amount; {@code ¤} is the place of the sign
 * @param negative what stands around an amount below zero
 */
record PlaceMoney(Map<String, String> signs, Digits digits, Frame positive, Frame negative) implements MoneyStyle {
    private static final String SIGN = "¤";

    /** Signs that a reader of English can read and that do not look like the end of a sentence. */
    private static final Pattern READABLE = Pattern.compile("[\\p{IsLatin}\\p{Sc}]+");

    static PlaceMoney of(Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        String[] patterns = format.toPattern().split(";", 2);
        Digits digits = Digits.ofMoney(locale);
        Frame positive = Frame.of(patterns[0]);
        Frame negative = patterns.length == 2
                ? Frame.of(patterns[1]).with("-", digits.minus())
                : new Frame(digits.minus() + positive.before(), positive.after());
        return new PlaceMoney(signs(locale), digits, positive, negative);
    }

    @Override
    public String of(BigDecimal amount, String currency) {
        Frame frame = (amount.signum() < 0 ? negative : positive).with(SIGN, signs.getOrDefault(currency, currency));
        return spaced(frame).around(digits.of(amount.abs()));
    }

    private static Map<String, String> signs(Locale locale) {
        return Currency.getAvailableCurrencies().stream()
                .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> sign(currency, locale)));
    }

    private static String sign(Currency currency, Locale locale) {
        String sign = currency.getSymbol(locale);
        return READABLE.matcher(sign).matches() ? sign : currency.getCurrencyCode();
    }

    /** Letters do not touch digits: CHF 500. */
    private static Frame spaced(Frame frame) {
        String before = endsInLetter(frame.before()) ? frame.before() + "\u00a0" : frame.before();
        String after = startsWithLetter(frame.after()) ? "\u00a0" + frame.after() : frame.after();
        return new Frame(before, after);
    }

    private static boolean endsInLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }
}
