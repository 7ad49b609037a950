package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** How many achievements the script names; the smallest counts. */
@Doc("How many achievements the script names; the smallest counts.")
public record EvidenceLimit(@Doc("1 to 3") int count) {}
