package org.bonusadvisor.inference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.bonusadvisor.conclusions.Edge;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.facts.Tier;
import org.jspecify.annotations.Nullable;

/** Facts, conclusions and values as premises show them. */
final class Written {
    private static final MathContext SHOWN = new MathContext(6);

    private Written() {}

    /** Where a fact stands in the profile, or its own name for what was inferred. */
    static String path(Object fact) {
        if (fact instanceof Profile) {
            return "";
        }
        if (fact instanceof Achievement achievement) {
            return "achievements[" + achievement.id() + "]";
        }
        if (fact instanceof Tier tier) {
            return "policy.tiers[" + tier.name() + "]";
        }
        String name = fact.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return "unknown";
        }
        if (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN")) {
            return "unknown";
        }
        if (value instanceof BigDecimal number) {
            return number.round(SHOWN).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Day day) {
            return day.known() ? String.valueOf(day.date()) : "unknown";
        }
        if (value instanceof Money money) {
            return text(money.amount());
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Written::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    /** A record as rules write it: {@code Veto( RETENTION )}. */
    static String record(Object value) {
        StringJoiner parts = new StringJoiner(", ", value.getClass().getSimpleName() + "( ", " )");
        for (Property part : Property.components(value.getClass())) {
            Object of = part.read(value);
            parts.add(of instanceof Edge ? record(of) : text(of));
        }
        return parts.toString();
    }
}
