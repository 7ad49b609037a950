package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The days inside which a first meeting counts as asking now. */
@Doc("The days inside which a first meeting counts as asking now.")
public record AskNowWithin(@Doc("days") int days) {}
