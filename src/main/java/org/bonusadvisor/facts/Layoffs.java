package org.bonusadvisor.facts;

/** How far layoffs have gone. */
public enum Layoffs {
    NONE,
    RUMOURED,
    ANNOUNCED,
    DONE,
    @Unstated
    UNKNOWN
}
