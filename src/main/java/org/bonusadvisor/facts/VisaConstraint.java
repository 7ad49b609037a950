package org.bonusadvisor.facts;

/** Whether the right to work depends on the employer; only what the engineer volunteers. */
public enum VisaConstraint {
    NONE,
    TIED_TO_EMPLOYER,
    UNKNOWN
}
