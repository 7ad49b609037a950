package org.bonusadvisor.facts;

/** How far an outside opportunity has come. */
public enum OfferKind {
    NONE,
    RECRUITER_CONTACT,
    INTERVIEWS,
    FINAL_STAGE,
    WRITTEN,
    @Unstated
    UNKNOWN
}
