package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** From which age on a published figure is marked as old. */
@Doc("From which age on a published figure is marked as old.")
public record OldFigure(@Doc("years") int years) {}
