package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** An achievement has numbers before and after, or money that finance confirms. */
@Doc("An achievement has numbers before and after, or money that finance confirms.")
public record Quantified(@Doc("id of the achievement") String achievement) {}
