package org.bonusadvisor.facts;

/** How the engineer is engaged. */
public enum EmploymentType {
    EMPLOYEE,
    CONTRACTOR,
    AGENCY,
    @Unstated
    UNKNOWN
}
