package org.bonusadvisor.authoring.explain;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A change of one value of a profile with which a rule fires.
 *
 * @param path the value's path
 * @param from the value now, null when it is unknown
 * @param to the value after, null when it is unknown then
 */
public record Change(
        String path, @Nullable JsonNode from, @Nullable JsonNode to) {}
