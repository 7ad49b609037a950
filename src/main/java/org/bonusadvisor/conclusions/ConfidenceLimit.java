package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Magnitude;

/** The most confidence that the advice deserves; the lowest counts. */
@Doc("The most confidence that the advice deserves; the lowest counts.")
public record ConfidenceLimit(@Doc("LOW, MEDIUM or HIGH") Magnitude level) {}
