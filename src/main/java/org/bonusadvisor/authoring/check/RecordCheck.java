package org.bonusadvisor.authoring.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;
import org.bonusadvisor.rulebase.yaml.YamlNode;

/** Checks facts and conclusions as cases write them: {@code { Type: { property: value } }}. */
final class RecordCheck {
    private static final String CODE = "R091";

    private static final Dictionary DICTIONARY = new Dictionary();

    private final Problems problems;

    RecordCheck(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks one entry.
     *
     * @param stated whether it is stated in full, by its own properties only, or compared, by derived ones too
     */
    void check(YamlNode entry, boolean stated) {
        if (!(entry instanceof YamlNode.Fields fields) || fields.fields().size() != 1) {
            problems.add(CODE, entry.span(), "write `{ Type: { property: value } }`; found " + entry.shown(), "");
            return;
        }
        YamlNode.Field one = fields.fields().get(0);
        Optional<Class<?>> type = type(one.name(), one.nameSpan());
        if (type.isEmpty()) {
            return;
        }
        if (!(one.value() instanceof YamlNode.Fields)) {
            alone(type.get(), one, stated);
            return;
        }
        for (YamlNode.Field property : ((YamlNode.Fields) one.value()).fields()) {
            property(type.get(), property, stated);
        }
    }

    /** The fact or conclusion of a name; a name that is none is told. */
    Optional<Class<?>> type(String name, Span span) {
        Optional<Class<?>> type = name.contains(".") ? Optional.empty() : DICTIONARY.fact(name);
        if (type.isEmpty()) {
            problems.add(
                    CODE, span, "there is no fact or conclusion `" + name + "`", Nearest.to(name, DICTIONARY.facts()));
        }
        return type;
    }

    /** A record of one property may be written by its value alone. */
    private void alone(Class<?> type, YamlNode.Field one, boolean stated) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1) {
            value(components[0].getGenericType(), one.value(), stated);
        } else {
            problems.add(
                    CODE,
                    one.value().span(),
                    "`" + one.name() + "` has several properties; name those that you mean",
                    "{ " + components[0].getName() + ": … }");
        }
    }

    private void property(Class<?> type, YamlNode.Field property, boolean stated) {
        Optional<Type> found = Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(property.name()))
                .map(RecordComponent::getGenericType)
                .findFirst();
        if (found.isPresent()) {
            value(found.get(), property.value(), stated);
        } else if (stated || Dictionary.property(type, property.name()).isEmpty()) {
            List<String> known = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            problems.add(
                    CODE,
                    property.nameSpan(),
                    "`" + type.getSimpleName() + "` has no property `" + property.name() + "`, only "
                            + String.join(", ", known),
                    Nearest.to(property.name(), known));
        }
    }

    private void value(Type type, YamlNode node, boolean stated) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            (node instanceof YamlNode.Items items ? items.items() : List.of(node))
                    .forEach(item -> value(list.getActualTypeArguments()[0], item, stated));
            return;
        }
        if (!(type instanceof Class<?> plain)) {
            return;
        }
        String text = node.textOrEmpty();
        if (plain.isEnum()) {
            List<String> constants = Value.of(plain).constants();
            boolean answered =
                    stated && plain == Answer.class && List.of("true", "false").contains(text);
            if (!constants.contains(text) && !answered) {
                problems.add(
                        CODE,
                        node.span(),
                        node.shown() + " is none of " + String.join(", ", constants),
                        plain == Answer.class && text.isEmpty() ? "" : Nearest.to(text, constants));
            }
        } else if (plain == Day.class && !isDate(text)) {
            problems.add(CODE, node.span(), "write the day as 2026-06-12; found " + node.shown(), "");
        } else if (isNumber(plain) && !isNumber(text, plain)) {
            problems.add(
                    CODE,
                    node.span(),
                    (plain == BigDecimal.class || plain == Money.class ? "a number" : "a whole number")
                            + " stands here, such as 80000; found " + node.shown(),
                    "");
        }
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class || type == BigDecimal.class || type == Money.class;
    }

    private static boolean isNumber(String text, Class<?> type) {
        return text.matches(type == int.class || type == Integer.class ? "-?\\d+" : "-?\\d+([.]\\d+)?([eE][+-]?\\d+)?");
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return text.equals("null") || text.isEmpty();
        }
    }
}
