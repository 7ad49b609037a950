package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** The conditions of a type are met; the candidates stage judges what follows. */
@Doc("The conditions of a type are met; the candidates stage judges what follows.")
@ForRules
public record Eligibility(@Doc("the type") BonusType type) {}
