package org.bonusadvisor.rulebase.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.rulebase.syntax.Span;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode {
    /** Where it stands. */
    Span span();

    /** What it is, in words. */
    String shown();

    /** The value without places, all of its scalars as texts. */
    JsonNode json();

    /** The items of a list; none when it is something else. */
    default List<YamlNode> each() {
        return this instanceof Items list ? list.items() : List.of();
    }

    /** The text of a scalar; empty when it is something else. */
    default String textOrEmpty() {
        return this instanceof Text text ? text.value() : "";
    }

    /** The value of a field; empty when there is none. */
    default Optional<YamlNode> at(String name) {
        return this instanceof Fields fields
                ? fields.fields().stream()
                        .filter(f -> f.name().equals(name))
                        .findFirst()
                        .map(Field::value)
                : Optional.empty();
    }

    /**
     * A scalar.
     *
     * @param value its text, without quotes
     * @param span where it stands, with quotes
     */
    record Text(String value, Span span) implements YamlNode {
        @Override
        public String shown() {
            return value.isEmpty() ? "nothing" : "the text `" + value + "`";
        }

        @Override
        public JsonNode json() {
            return JsonNodeFactory.instance.textNode(value);
        }
    }

    /**
     * A list.
     *
     * @param items its items in order
     * @param span where it stands
     */
    record Items(List<YamlNode> items, Span span) implements YamlNode {
        @Override
        public String shown() {
            return "a list";
        }

        @Override
        public JsonNode json() {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> list.add(item.json()));
            return list;
        }
    }

    /**
     * Names with values.
     *
     * @param fields the fields in order, each name once
     * @param span where they stand
     */
    record Fields(List<Field> fields, Span span) implements YamlNode {
        @Override
        public String shown() {
            return "fields with values";
        }

        @Override
        public JsonNode json() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach(field -> object.set(field.name(), field.value().json()));
            return object;
        }
    }

    /**
     * A name with its value.
     *
     * @param name the name
     * @param nameSpan where the name stands
     * @param value the value
     */
    record Field(String name, Span nameSpan, YamlNode value) {}
}
