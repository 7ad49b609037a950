package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A term to use for an achievement. */
@Doc("A term to use for an achievement.")
public record TermUse(
        @Doc("the term") String term,
        @Doc("id of the achievement") String achievement,
        @Doc("lower is preferred") int rank) {}
