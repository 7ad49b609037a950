package org.bonusadvisor.facts;

/** The UK off-payroll status of a contract. */
public enum OffPayrollStatus {
    INSIDE,
    OUTSIDE,
    UNDETERMINED,
    @Unstated
    UNKNOWN
}
