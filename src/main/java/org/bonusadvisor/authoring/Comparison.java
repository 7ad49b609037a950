package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.words.FactTypes;

/** Compares what rules concluded with what a case expects. */
final class Comparison {
    /** What came instead of a rule that should have fired. */
    static final String SILENT = "it is silent";

    private Comparison() {}

    /** In what they differ. */
    static List<Difference> differences(Trial one, List<Drawn> drawn) {
        List<Difference> differences = new ArrayList<>();
        Set<String> fired = drawn.stream().map(Drawn::rule).collect(Collectors.toSet());
        one.fires().stream()
                .filter(id -> !fired.contains(id))
                .forEach(id -> differences.add(new Difference(id + " fires", SILENT, List.of())));
        for (String id : one.silent()) {
            drawn.stream()
                    .filter(d -> d.rule().equals(id))
                    .findFirst()
                    .ifPresent(d -> differences.add(
                            new Difference(id + " is silent", "it concludes " + d.written(), List.of(d.because()))));
        }
        for (JsonNode expected : one.concludes()) {
            Map.Entry<String, JsonNode> entry = entry(expected);
            Class<?> type = type(entry.getKey());
            List<Drawn> found =
                    drawn.stream().filter(d -> type.isInstance(d.conclusion())).toList();
            if (found.stream().noneMatch(d -> matches(d.conclusion(), entry.getValue()))) {
                differences.add(new Difference(
                        FlowText.of(expected),
                        found.isEmpty()
                                ? "no " + entry.getKey()
                                : found.stream().map(Drawn::written).collect(Collectors.joining(", ")),
                        found.stream().map(Drawn::because).toList()));
            }
        }
        return differences;
    }

    private static boolean matches(Object conclusion, JsonNode expected) {
        if (!expected.isObject()) {
            var only = conclusion.getClass().getRecordComponents();
            return only.length == 1 && equal(conclusion, only[0].getName(), expected);
        }
        List<String> names = new ArrayList<>();
        expected.fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> equal(conclusion, name, expected.get(name)));
    }

    private static boolean equal(Object conclusion, String name, JsonNode expected) {
        Property property = Property.of(conclusion.getClass(), name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "`" + conclusion.getClass().getSimpleName() + "` has no `" + name + "`"));
        Object found = property.read(conclusion);
        if (found instanceof Record) {
            return found instanceof Day day
                    ? String.valueOf(day.date()).equals(expected.asText())
                    : found.toString().equals(expected.asText());
        }
        if (found instanceof BigDecimal number) {
            return number.compareTo(new BigDecimal(expected.asText())) == 0;
        }
        if (found instanceof List<?> items) {
            List<String> texts = new ArrayList<>();
            (expected.isArray() ? expected : List.of(expected)).forEach(n -> texts.add(((JsonNode) n).asText()));
            return items.stream().map(String::valueOf).toList().equals(texts);
        }
        return String.valueOf(found).equals(expected.asText());
    }

    static Class<?> type(String name) {
        return FactTypes.find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no fact or conclusion `" + name + "`"));
    }

    static Map.Entry<String, JsonNode> entry(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            throw new IllegalArgumentException("write `- { Type: … }`, found " + node);
        }
        return node.fields().next();
    }
}
