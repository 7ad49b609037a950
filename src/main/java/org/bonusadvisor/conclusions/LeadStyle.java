package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Style;

/** The manager's style that leads the script. */
@Doc("The manager's style that leads the script.")
@Single
public record LeadStyle(@Doc("the style") Style style) {}
