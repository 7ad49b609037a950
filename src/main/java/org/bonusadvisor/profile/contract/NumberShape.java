package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * A number, whole or not, with or without bounds.
 *
 * @param whole whether it has no fraction; {@code 12.0} has none
 * @param min lowest allowed, null without bounds
 * @param max highest allowed, null without bounds
 */
record NumberShape(
        boolean whole, @Nullable BigDecimal min, @Nullable BigDecimal max) implements Shape {
    private static final int MOST_DIGITS = 40;
    private static final int LARGEST_EXPONENT = 60;
    private static final Pattern WRITTEN_FOR_PEOPLE =
            Pattern.compile("-?(?:[0-9]{1,20}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:\\.[0-9]{1,20})?");

    static NumberShape of(boolean whole, @Nullable Bounds bounds) {
        if (bounds != null) {
            return new NumberShape(whole, exact(bounds.min()), exact(bounds.max()));
        }
        return whole
                ? new NumberShape(true, new BigDecimal(Integer.MIN_VALUE), new BigDecimal(Integer.MAX_VALUE))
                : new NumberShape(false, null, null);
    }

    private static BigDecimal exact(double bound) {
        return plain(BigDecimal.valueOf(bound));
    }

    /** The number without trailing zeros and without an exponent, so that 1.0, 1 and 1e0 are the same. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number of a node, or null when it is none or of no size that pay, counts and measurements have. */
    static @Nullable BigDecimal parsed(JsonNode node) {
        if (!node.isNumber()) {
            return null;
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        // As long: the scale of 1e-2147483647 leaves no room.
        long exponent = (long) number.precision() - number.scale() - 1;
        boolean usable = number.precision() <= MOST_DIGITS && Math.abs(exponent) <= LARGEST_EXPONENT;
        return usable ? plain(number) : null;
    }

    /** What a text that holds a number was meant to be: {@code "168,000"} is 168000, {@code "15 %"} is 15. */
    static @Nullable BigDecimal meant(JsonNode node) {
        String given =
                node.isTextual() ? node.textValue().replaceFirst("\\s?%$", "").strip() : "";
        return given.length() <= MOST_DIGITS
                        && WRITTEN_FOR_PEOPLE.matcher(given).matches()
                ? plain(new BigDecimal(given.replace(",", "")))
                : null;
    }

    @Override
    public @Nullable Object unknown() {
        return null;
    }

    @Override
    public @Nullable Object read(JsonNode node, Path at, Binding binding) {
        BigDecimal number = parsed(node);
        if (number == null || !holds(number)) {
            BigDecimal meant = meant(node);
            binding.refuse(at, node, allowed(), meant != null && holds(meant) ? meant.toPlainString() : null);
            return null;
        }
        return whole ? (Object) number.intValueExact() : number;
    }

    private boolean holds(BigDecimal number) {
        return (!whole || number.scale() <= 0)
                && (min == null || number.compareTo(min) >= 0)
                && (max == null || number.compareTo(max) <= 0);
    }

    @Override
    public String allowed() {
        String kind = whole ? "a whole number" : "a number";
        if (min != null && max != null && min.compareTo(max) == 0) {
            return min.toPlainString();
        }
        return min == null || max == null
                ? "%s of at most %d digits, below 10^%d".formatted(kind, MOST_DIGITS, LARGEST_EXPONENT + 1)
                : "%s from %s to %s".formatted(kind, min.toPlainString(), max.toPlainString());
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", whole ? "integer" : "number");
        if (min != null && max != null) {
            schema.put("minimum", min).put("maximum", max);
        }
        return schema;
    }
}
