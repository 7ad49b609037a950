package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.CycleState;
import org.bonusadvisor.facts.Doc;

/** Where the day stands in the bonus cycle. */
@Doc("Where the day stands in the bonus cycle.")
@Single
public record CycleSign(@Doc("the state") CycleState state) {}
