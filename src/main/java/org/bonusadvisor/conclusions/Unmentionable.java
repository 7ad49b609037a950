package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Something that must not be said in the talk. */
@Doc("Something that must not be said in the talk.")
@ForRules
public record Unmentionable(@Doc("what: offer, visa") String topic) {}
