package org.bonusadvisor.facts;

/** Someone who must agree, in order. */
public enum Approver {
    MANAGER,
    DIRECTOR,
    VP_ENG,
    HR,
    CFO,
    BOARD,
    WORKS_COUNCIL,
    PROMOTION_COMMITTEE,
    ACQUIRER_HR,
    @Unstated
    UNKNOWN
}
