package org.bonusadvisor.authoring.compare;

import org.jspecify.annotations.Nullable;

/**
 * A field of someone's advice that differs.
 *
 * @param field the field
 * @param before its value under OLD, null when it has none
 * @param after its value under NEW, null when it has none
 * @param cause the edits behind it
 */
public record FieldChange(
        Field field, @Nullable Object before, @Nullable Object after, Cause cause) {}
