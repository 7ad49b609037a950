package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.Stated;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.facts.Spelled;
import org.jspecify.annotations.Nullable;

/** The values worth trying at one place: every constant, and numbers at and beside what rules compare with. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> STEPS = List.of("0", "1", "-1", "0.01", "-0.01");
    private static final int CENTS = 2;
    private static final int DAY_RATE = 500;

    private final FactSource source;

    Values(FactSource source) {
        this.source = source;
    }

    /** What is stated with each value worth trying; {@code direct} when the property is that place alone. */
    List<Altered> of(
            Stated stated, List<Object> facts, Root root, Slot slot, Reads.Read read, Reads.Pool pool, boolean direct) {
        Set<JsonNode> found = new LinkedHashSet<>();
        Class<?> type = Root.item(slot.type());
        boolean list = slot.type() != type;
        if (list) {
            lists(slot, stated, type, pool, found);
        } else if (type == Answer.class) {
            found.add(JSON.booleanNode(true));
            found.add(JSON.booleanNode(false));
        } else if (type.isEnum()) {
            constants(type, slot).forEach(found::add);
        } else if (type == String.class) {
            pool.texts().forEach(t -> found.add(TextNode.valueOf(t)));
            if (direct && !pool.others().isEmpty()) {
                found.add(TextNode.valueOf("other"));
            }
        } else {
            numbers(stated, facts, root, slot, read, pool, found);
        }
        found.remove(slot.in(stated));
        List<Altered> all = new ArrayList<>();
        String where = slot.text();
        found.forEach(v -> all.add(new Altered(where, v, s -> completed(slot.with(s, v)))));
        if (!slot.in(stated).isMissingNode()) {
            all.add(new Altered(where, null, s -> slot.with(s, null)));
        }
        return all;
    }

    /** Who is paid by the day must have a day rate. */
    private static Stated completed(Stated stated) {
        JsonNode type = stated.profile().path("engineer").path("employmentType");
        boolean byDay = List.of("CONTRACTOR", "AGENCY").contains(type.asText());
        return byDay && stated.profile().path("engineer").path("dayRate").isMissingNode()
                ? new Slot(-1, List.of("engineer", "dayRate"), Money.class).with(stated, IntNode.valueOf(DAY_RATE))
                : stated;
    }

    private static void lists(Slot slot, Stated stated, Class<?> type, Reads.Pool pool, Set<JsonNode> found) {
        found.add(JSON.arrayNode());
        JsonNode now = slot.in(stated);
        List<JsonNode> items = type.isEnum()
                ? constants(type, slot).toList()
                : pool.texts().stream().map(t -> (JsonNode) TextNode.valueOf(t)).toList();
        for (JsonNode item : items) {
            found.add(JSON.arrayNode().add(item));
            if (now instanceof ArrayNode list && list.size() > 0) {
                found.add(list.deepCopy().add(item));
            }
        }
    }

    private static Stream<JsonNode> constants(Class<?> type, Slot slot) {
        return Stream.of(type.getEnumConstants()).map(c -> TextNode.valueOf(name(type, (Enum<?>) c, slot)));
    }

    private static String name(Class<?> type, Enum<?> constant, Slot slot) {
        try {
            Spelled spelled = type.getField(constant.name()).getAnnotation(Spelled.class);
            return spelled == null || slot.entry() >= 0 ? constant.name() : spelled.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers with which the property comes to lie at and beside each number that matters, reckoned as on a line. */
    private void numbers(
            Stated stated,
            List<Object> facts,
            Root root,
            Slot slot,
            Reads.Read read,
            Reads.Pool pool,
            Set<JsonNode> found) {
        BigDecimal at = number(slot, stated, slot.in(stated));
        Stated from = stated;
        List<Object> seen = facts;
        if (at == null) {
            at = BigDecimal.TEN;
            from = slot.with(stated, json(slot, stated, at));
            seen = facts(from);
        }
        BigDecimal here = property(root, read, seen);
        BigDecimal next = property(root, read, facts(slot.with(from, json(slot, stated, at.add(BigDecimal.ONE)))));
        if (here == null || next == null || here.compareTo(next) == 0) {
            return;
        }
        BigDecimal slope = next.subtract(here);
        for (BigDecimal target : targets(facts, pool, here)) {
            found.add(json(slot, stated, at.add(target.subtract(here).divide(slope, MathContext.DECIMAL64))));
        }
    }

    private static Set<BigDecimal> targets(List<Object> facts, Reads.Pool pool, BigDecimal here) {
        Set<BigDecimal> wanted = new LinkedHashSet<>(pool.numbers());
        for (Reads.Read other : pool.others()) {
            for (Object fact : facts) {
                if (fact.getClass().getSimpleName().equals(other.type())) {
                    BigDecimal value = number(Property.of(fact.getClass(), other.path())
                            .map(p -> p.read(fact))
                            .orElse(null));
                    if (value != null) {
                        wanted.add(value);
                        pool.numbers().forEach(n -> wanted.add(value.add(n)));
                        pool.numbers().forEach(n -> wanted.add(value.subtract(n)));
                    }
                }
            }
        }
        wanted.add(here);
        Set<BigDecimal> all = new LinkedHashSet<>();
        for (String step : STEPS) {
            wanted.forEach(w -> all.add(w.add(new BigDecimal(step))));
        }
        return all;
    }

    private List<Object> facts(Stated stated) {
        return source.of(stated).orElse(List.of());
    }

    private static @Nullable BigDecimal property(Root root, Reads.Read read, List<Object> facts) {
        Object fact = root.fact(read.type(), facts);
        return fact == null
                ? null
                : number(Property.of(fact.getClass(), read.path())
                        .map(p -> p.read(fact))
                        .orElse(null));
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.amount();
        }
        if (value instanceof Day day) {
            return day.daysAhead() == null ? null : BigDecimal.valueOf(day.daysAhead());
        }
        if (value instanceof LocalDate date) {
            return BigDecimal.valueOf(date.toEpochDay());
        }
        return value instanceof Number ? new BigDecimal(value.toString()) : null;
    }

    /** What stands at a place, as a number; dates as days from the profile's day. */
    private static @Nullable BigDecimal number(Slot slot, Stated stated, JsonNode node) {
        if (slot.type() == Day.class && node.isTextual()) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(asOf(stated), LocalDate.parse(node.asText())));
        }
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static JsonNode json(Slot slot, Stated stated, BigDecimal number) {
        if (slot.type() == Day.class) {
            long days = number.setScale(0, RoundingMode.HALF_UP).longValue();
            return TextNode.valueOf(asOf(stated).plusDays(days).toString());
        }
        boolean whole = slot.type() == int.class || slot.type() == Integer.class;
        BigDecimal rounded =
                number.setScale(whole ? 0 : CENTS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() <= 0 && rounded.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
                ? IntNode.valueOf(rounded.intValue())
                : DecimalNode.valueOf(rounded);
    }

    private static LocalDate asOf(Stated stated) {
        return LocalDate.parse(stated.profile().path("asOf").asText());
    }
}
