package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A published figure that belongs to what is asked for: one row of bonus-practice.csv. */
@Doc("A published figure that belongs to what is asked for: one row of bonus-practice.csv.")
public record Usual(
        @Doc("its topic") String topic,
        @Doc("its measure, as the table words it") String measure) {}
