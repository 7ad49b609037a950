package org.bonusadvisor.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonusadvisor.conclusions.Edge;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.facts.Tier;
import org.bonusadvisor.rulebase.Rule;
import org.jspecify.annotations.Nullable;

/** Writes down what a rule judged: each property that its conditions read, with the value found. */
final class Premises {
    private Premises() {}

    /** The values that a rule's conditions read in the objects it matched, in the order of its conditions. */
    static List<String> of(Rule rule, List<Object> matched) {
        List<Object> left = new ArrayList<>(matched);
        List<String> premises = new ArrayList<>();
        for (Rule.Premise condition : rule.premises()) {
            Object object = condition.negated() ? null : take(condition.type(), left);
            if (object == null) {
                premises.add((condition.negated() ? "no " : "some ")
                        + condition.type()
                        + (condition.text().isEmpty() ? "" : " with " + condition.text()));
            } else if (condition.properties().isEmpty()) {
                premises.add(path(object));
            } else {
                for (String property : condition.properties()) {
                    premises.add(value(object, property));
                }
            }
        }
        return premises.stream().distinct().toList();
    }

    private static @Nullable Object take(String type, List<Object> objects) {
        for (Object object : objects) {
            if (object.getClass().getSimpleName().equals(type)) {
                objects.remove(object);
                return object;
            }
        }
        return null;
    }

    private static String value(Object object, String property) {
        String prefix = path(object);
        return (prefix.isEmpty() ? "" : prefix + ".") + property + " = "
                + text(Property.of(object.getClass(), property)
                        .map(p -> p.read(object))
                        .orElse(null));
    }

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
        if (value == null || value == Answer.UNKNOWN) {
            return "unknown";
        }
        if (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN")) {
            return "unknown";
        }
        if (value instanceof BigDecimal number) {
            return number.round(new java.math.MathContext(6))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof Day day) {
            return day.known() ? String.valueOf(day.date()) : "unknown";
        }
        if (value instanceof Money money) {
            return text(money.amount());
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Premises::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    /** A record as rules write it: {@code Veto( RETENTION )}. */
    static String record(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(c -> Property.of(value.getClass(), c.getName()))
                .flatMap(Optional::stream)
                .map(p -> p.read(value))
                .map(v -> v instanceof Edge ? record(v) : text(v))
                .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "( ", " )"));
    }
}
