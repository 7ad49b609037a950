package org.bonusadvisor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.facts.CoachOverride;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Spelled;

/** Puts a text or an amount that occurs nowhere else into every field of a profile that holds one. */
final class MarkedProfile {
    private static final Set<String> CODES = Set.of("country", "currency");

    private final Set<String> marks = new TreeSet<>();
    private int next;

    /** Everything that was put in, as it must not be found again: in lower case, amounts without their fraction. */
    Set<String> marks() {
        return marks;
    }

    /** A new mark to be used elsewhere. */
    String mark() {
        String mark = "zq" + ++next + "xv";
        marks.add(mark);
        return mark;
    }

    /** The profile with marks in all fields; pay stays in the order of size of people's pay. */
    ObjectNode of(ObjectNode profile) {
        fill(Profile.class, profile);
        profile.put("x-" + mark(), mark()).putObject("x-crm").put("note", mark());
        ((ObjectNode) profile.get("engineer")).put("x-team", mark());
        correct(profile, "$.criticality.milestone").put("value", text());
        correct(profile, "engineer.totalAnnual").put("value", amount());
        ObjectNode offer = correct(profile, "market").putObject("value");
        offer.put("note", text()).put("p50", amount()).put("x-from", mark());
        return profile;
    }

    private ObjectNode correct(ObjectNode profile, String path) {
        return profile.withArray("/overrides")
                .addObject()
                .put("path", path)
                .put("reason", text())
                .put("by", text());
    }

    private void fill(Class<?> type, ObjectNode object) {
        for (RecordComponent component : type.getRecordComponents()) {
            Spelled spelled = component.getAnnotation(Spelled.class);
            String name = spelled == null ? component.getName() : spelled.value();
            Class<?> value = component.getType();
            if (value == List.class) {
                Class<?> element =
                        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                fillList(element, object, name);
            } else if (value == String.class && !CODES.contains(name)) {
                object.put(name, name.equals("id") ? mark() : text());
            } else if (value == Money.class) {
                object.put(name, amount());
            } else if (value.isRecord() && value != Day.class) {
                fill(value, object.has(name) ? (ObjectNode) object.get(name) : object.putObject(name));
            }
        }
    }

    private void fillList(Class<?> element, ObjectNode object, String name) {
        if (element == String.class) {
            object.putArray(name).add(text()).add(text());
        } else if (element.isRecord() && element != CoachOverride.class) {
            ArrayNode list = object.withArray("/" + name);
            if (list.isEmpty()) {
                list.addObject();
            }
            for (JsonNode item : list) {
                fill(element, (ObjectNode) item);
            }
        }
    }

    /** A text that word lists and careless programs trip over. */
    private String text() {
        return switch (next % 4) {
            case 0 -> mark();
            case 1 -> "Cut latency at " + mark() + ", I deserve it";
            case 2 -> "<b>" + mark() + "</b> pays my bills ${" + mark() + "}";
            default -> mark() + "\nunpublished exploit";
        };
    }

    private BigDecimal amount() {
        BigDecimal amount = new BigDecimal(41_317 + 4_729L * ++next % 160_000 + ".53");
        marks.add(String.valueOf(amount.longValue()));
        marks.add(String.format(Locale.ROOT, "%,d", amount.longValue()));
        marks.add(String.format(Locale.ROOT, "%,d", amount.longValue()).replace(',', '.'));
        return amount;
    }
}
