package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The most words of a follow-up e-mail; the last result is left out first. */
@Doc("The most words of a follow-up e-mail; the last result is left out first.")
public record EmailLimit(@Doc("words") int words) {}
