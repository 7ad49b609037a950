package org.bonusadvisor.authoring.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.advice.Advice;
import org.jspecify.annotations.Nullable;

/** What one version advises one person, as far as versions are compared. Belongs to one thread. */
final class Outcome {
    static final Field WORDS = new Field(Field.Kind.WORDS, "words", "");
    static final Field TYPE = new Field(Field.Kind.TYPE, "type", "");
    static final Field GIVEN = new Field(Field.Kind.ADVICE, "advice", "");

    private final Map<Field, Object> fields;
    private final @Nullable Advice advice;
    private @Nullable Map<String, Object> words;

    private Outcome(Map<Field, Object> fields, @Nullable Advice advice) {
        this.fields = fields;
        this.advice = advice;
    }

    /** An advice that was given. */
    static Outcome of(Advice advice) {
        return new Outcome(AdviceFields.of(advice), advice);
    }

    /** No advice, and why not. */
    static Outcome none(String why) {
        return new Outcome(Map.of(GIVEN, "none: " + why), null);
    }

    /** Whether advice was given. */
    boolean given() {
        return advice != null;
    }

    /** The value of a field, null when it has none. */
    @Nullable
    Object value(Field field) {
        return field.equals(WORDS) ? null : fields.get(field);
    }

    /** The fields in which another outcome differs, in order; words only when nothing else does. */
    Set<Field> changed(Outcome other) {
        Set<Field> all = new LinkedHashSet<>(fields.keySet());
        all.addAll(other.fields.keySet());
        if (!given() || !other.given()) {
            all.removeIf(field -> !field.equals(GIVEN));
        }
        Map<Field, Boolean> changed = new LinkedHashMap<>();
        for (Field.Kind kind : Field.Kind.values()) {
            all.stream().filter(f -> f.kind() == kind && differs(other, f)).forEach(f -> changed.put(f, true));
        }
        return changed.isEmpty() && differs(other, WORDS) ? Set.of(WORDS) : changed.keySet();
    }

    /** Whether another outcome differs in a field. */
    boolean differs(Outcome other, Field field) {
        return this != other
                && (field.equals(WORDS)
                        ? !differentWords(other).isEmpty()
                        : !Objects.equals(fields.get(field), other.fields.get(field)));
    }

    /** The parts of the advice that are said differently. */
    Set<String> differentWords(Outcome other) {
        Map<String, Object> mine = words();
        Map<String, Object> theirs = other.words();
        Set<String> parts = new TreeSet<>(mine.keySet());
        parts.addAll(theirs.keySet());
        parts.removeIf(part -> Objects.equals(mine.get(part), theirs.get(part)));
        return parts;
    }

    private Map<String, Object> words() {
        if (words == null) {
            words = advice == null ? Map.of() : AdviceWords.of(advice);
        }
        return words;
    }
}
