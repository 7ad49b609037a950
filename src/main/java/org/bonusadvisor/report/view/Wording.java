package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.phrases.Format;
import org.jspecify.annotations.Nullable;

/** Words and figures for one advice, in its currency and the format of a place. */
public record Wording(Words words, String currency, Format format) {
    /** The words of a key. */
    public String say(String key) {
        return words.say(key);
    }

    /** The words of a key with its slots filled. */
    public String say(String key, Map<String, ?> slots) {
        return words.say(key, slots);
    }

    /** The words of an enum constant. */
    public String name(Enum<?> constant) {
        return words.name(constant);
    }

    /** The words of an enum constant, as the start of a line. */
    public String title(Enum<?> constant) {
        return Words.capital(words.name(constant));
    }

    /** The words of a type; a contractor's raise is a higher day rate. */
    public String type(BonusType type, Variant variant) {
        return type == BonusType.RAISE && variant != Variant.NONE ? name(variant) : name(type);
    }

    /** Money with its percent, when known: $18,500 (10.4%). */
    public String sum(Sum sum) {
        BigDecimal percent = sum.percent();
        return money(sum.amount()) + (percent == null ? "" : " (" + format.percent(percent) + ")");
    }

    /** Money. */
    public String money(BigDecimal amount) {
        return format.money(amount, currency);
    }

    /** A percentage. */
    public String percent(BigDecimal percent) {
        return format.percent(percent);
    }

    /** A number. */
    public String number(BigDecimal number) {
        return format.number(number);
    }

    /** A day. */
    public String date(LocalDate date) {
        return format.date(date);
    }

    /** A span of days, either end of which may be open; null without any. */
    public @Nullable String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? null : say("days.until", Map.of("last", format.date(last)));
        }
        if (last == null) {
            return say("days.from", Map.of("first", format.date(first)));
        }
        return first.equals(last)
                ? format.date(first)
                : say("days.span", Map.of("first", format.date(first), "last", format.date(last)));
    }
}
