package org.bonusadvisor.rulebase.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param name id and what the rule says
 * @param metadata its title, reason, source and grade
 * @param conditions what it asks for, in order
 * @param conclusion what it inserts
 * @param nameSpan where the name stands
 * @param span where the rule stands, from {@code rule} to {@code end}
 */
public record RuleTree(
        String name,
        List<Metadata> metadata,
        List<Condition> conditions,
        Expression.Creation conclusion,
        Span nameSpan,
        Span span) {

    /** The id, the name's first word. */
    public String id() {
        return name.split(" ", 2)[0];
    }

    /** The metadata under a key. */
    public Optional<Metadata> metadata(String key) {
        return metadata.stream().filter(m -> m.key().equals(key)).findFirst();
    }

    /**
     * One entry of a rule's metadata, {@code @key( "value" )}.
     *
     * @param key its key
     * @param value its text
     * @param keySpan where the key stands
     * @param valueSpan where the text stands
     */
    public record Metadata(String key, String value, Span keySpan, Span valueSpan) {}
}
