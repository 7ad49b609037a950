package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** How many terms to print. */
@Doc("How many terms to print.")
public record TermLimit(
        @Doc("in all") int total,
        @Doc("for one achievement") int each) {}
