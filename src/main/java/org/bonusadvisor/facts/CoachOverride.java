package org.bonusadvisor.facts;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A coach's correction of an input. */
@Doc("A coach's correction of an input.")
public record CoachOverride(
        @Doc("JSON path of the field, such as company.bonusFreeze") @Required @Nullable
        String path,

        @Doc("the value to use") @Required JsonNode value,
        @Doc("why") @Nullable String reason,
        @Doc("who corrected it") @Nullable String by) {}
