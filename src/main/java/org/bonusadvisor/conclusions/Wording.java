package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A circumstance that has words of its own. */
@Doc("A circumstance that has words of its own.")
public record Wording(
        @Doc("variant of a phrase: <key>.<name>") String name) {}
