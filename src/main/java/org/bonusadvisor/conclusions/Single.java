package org.bonusadvisor.conclusions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The program takes one conclusion of the type: two for the same profile that differ contradict each other. Checked by
 * {@code rules check --deep}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Single {
    /** Properties of which there is one for each value. */
    String[] of() default {};
}
