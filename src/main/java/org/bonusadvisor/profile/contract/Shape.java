package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What a place of the profile may hold. What a shape accepts and what its schema says stand side by side. */
public sealed interface Shape
        permits AnswerShape,
                AnyShape,
                ChoiceShape,
                DayShape,
                ListShape,
                MapShape,
                MoneyShape,
                NumberShape,
                RecordShape,
                TextShape {
    /** The value of a field that is absent: unknown, never false, zero or fine. */
    @Nullable
    Object unknown();

    /** The value of {@code node}, which is not null; what is wrong with it goes to {@code binding}. */
    @Nullable
    Object read(JsonNode node, Path at, Binding binding);

    /** What is allowed, in words. */
    String allowed();

    /** The JSON Schema; definitions that it refers to are put into {@code definitions}. */
    ObjectNode schema(ObjectNode definitions);

    /** The shape one step further, or null when the contract has no such place. */
    default @Nullable Shape child(Path step) {
        return null;
    }
}
