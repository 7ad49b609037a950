package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Ability;
import org.bonusadvisor.facts.Doc;

/** A sign of whether the company can pay; the most restrictive counts. */
@Doc("A sign of whether the company can pay; the most restrictive counts.")
public record AbilitySign(@Doc("GOOD, LIMITED or NONE") Ability level) {}
