package org.bonusadvisor.facts;

/** What to do about the date. */
public enum TimingAction {
    ASK_NOW,
    PREPARE_THEN_ASK,
    WAIT_UNTIL,
    DO_NOT_ASK
}
