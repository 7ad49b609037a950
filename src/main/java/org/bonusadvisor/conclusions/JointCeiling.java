package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The most that the targets of all asks may be together, in percent of base; the later ask is lowered. */
@Doc("The most that the targets of all asks may be together, in percent of base; the later ask is lowered.")
public record JointCeiling(@Doc("percent of base") int percent) {}
