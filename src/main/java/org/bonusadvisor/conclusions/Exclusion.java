package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Use;

/** A use that an achievement may not be put to. */
@Doc("A use that an achievement may not be put to.")
public record Exclusion(
        @Doc("id of the achievement") String achievement,
        @Doc("ANY, PERFORMANCE or SAVING") Use use) {}
