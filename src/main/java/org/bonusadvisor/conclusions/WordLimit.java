package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The most words to speak from the opening to the ask; achievements are left out until it is kept. */
@Doc("The most words to speak from the opening to the ask; achievements are left out until it is kept.")
public record WordLimit(@Doc("words") int words) {}
