package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.bonusadvisor.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the profile's currency.
 *
 * @param perDay whether it is a day rate and therefore compared with the engineer's day rate
 */
record MoneyShape(boolean perDay) implements Shape {
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    /** The amount of a node, or null when it is none. */
    static @Nullable BigDecimal parsed(JsonNode node) {
        BigDecimal amount = NumberShape.parsed(node);
        return amount != null && holds(amount) ? amount : null;
    }

    private static boolean holds(BigDecimal amount) {
        return amount.signum() > 0 && amount.compareTo(LIMIT) < 0;
    }

    @Override
    public Object unknown() {
        return Money.UNKNOWN;
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        BigDecimal amount = parsed(node);
        if (amount == null) {
            BigDecimal meant = NumberShape.meant(node);
            binding.refuse(at, node, allowed(), meant != null && holds(meant) ? meant.toPlainString() : null);
            return Money.UNKNOWN;
        }
        return Money.of(amount, binding.pay(perDay));
    }

    @Override
    public String allowed() {
        return "an amount above 0 and below 1,000,000,000,000";
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        definitions
                .putObject("money")
                .put("description", allowed() + ", in the profile's currency")
                .put("type", "number")
                .put("exclusiveMinimum", 0)
                .put("exclusiveMaximum", LIMIT);
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/money");
    }
}
