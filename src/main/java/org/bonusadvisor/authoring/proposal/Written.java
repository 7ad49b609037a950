package org.bonusadvisor.authoring.proposal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.authoring.FlowText;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Property;

/** Writes a conclusion as a case expects it. */
final class Written {
    private Written() {}

    static String conclusion(Object conclusion) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            Object value = Property.of(conclusion.getClass(), component.getName())
                    .map(p -> p.read(conclusion))
                    .orElse(null);
            if (value != null) {
                put(fields, component.getName(), value);
            }
        }
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.set(conclusion.getClass().getSimpleName(), fields);
        return FlowText.of(entry);
    }

    private static void put(ObjectNode fields, String name, Object value) {
        if (value instanceof BigDecimal number) {
            fields.put(name, number);
        } else if (value instanceof Integer number) {
            fields.put(name, number);
        } else if (value instanceof List<?> items) {
            ArrayNode list = fields.putArray(name);
            items.forEach(i -> list.add(String.valueOf(i)));
        } else if (value instanceof Day day) {
            fields.put(name, String.valueOf(day.date()));
        } else {
            fields.put(name, String.valueOf(value));
        }
    }
}
