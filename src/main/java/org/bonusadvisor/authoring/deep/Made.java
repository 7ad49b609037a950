package org.bonusadvisor.authoring.deep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A profile that is tried.
 *
 * @param name how it came about, such as {@code neutral.json with engineer.tenureMonths = 7}
 * @param json the profile, made anew each time
 * @param whole whether it is advised to the end, or only judged
 * @param sweep what it is a variation of; null when it stands alone
 */
record Made(
        String name,
        Supplier<ObjectNode> json,
        boolean whole,
        @Nullable Sweep sweep) {

    /**
     * One value of a field of a base profile of which all values are tried.
     *
     * @param base name of the base profile
     * @param path the field
     * @param value the value, null for unknown
     */
    record Sweep(String base, String path, @Nullable JsonNode value) {}
}
