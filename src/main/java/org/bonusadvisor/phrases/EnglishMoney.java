package org.bonusadvisor.phrases;

import java.math.BigDecimal;
import java.util.Map;

/** Money for readers anywhere: a sign that cannot be mistaken or the code in front, and rupees in lakhs. */
final class EnglishMoney implements MoneyStyle {
    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "INR", "₹", "JPY", "¥", "CAD", "CA$");

    @Override
    public String of(BigDecimal amount, String currency) {
        String sign = SIGNS.getOrDefault(currency, currency + " ");
        Digits digits = currency.equals("INR") ? Digits.ENGLISH.inLakhs() : Digits.ENGLISH;
        return (amount.signum() < 0 ? "-" : "") + sign + digits.of(amount.abs());
    }
}
