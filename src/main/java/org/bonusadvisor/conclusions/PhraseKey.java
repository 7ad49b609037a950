package org.bonusadvisor.conclusions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value names phrases, each of which must be in the rules folder; an empty text names none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface PhraseKey {
    /** The keys, with {@code *} for the value: {@code window.*}. */
    String[] value();

    /** Endings that may stand in for the key, all of them: {@code .yes}, {@code .no}. */
    String[] orEach() default {};

    /** Whether the key may be that of a part of a phrase. */
    boolean orPart() default false;
}
