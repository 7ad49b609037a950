package org.bonusadvisor.rulebase;

import java.lang.reflect.Method;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;
import org.jspecify.annotations.Nullable;

/** Tells which properties of facts may be unknown: null, or the constant UNKNOWN of their set. */
final class Unknowable {
    private Unknowable() {}

    static boolean is(Class<?> owner, String property, Value value) {
        if (Dictionary.isRequired(owner, property)) {
            return false;
        }
        return value.isConstant() ? value.constants().contains("UNKNOWN") : isNullable(owner, property);
    }

    private static boolean isNullable(Class<?> owner, String property) {
        try {
            Method accessor = owner.getMethod(property);
            return accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("`" + owner.getSimpleName() + "` has no `" + property + "`", e);
        }
    }
}
