package org.bonusadvisor.facts;

/** The law that applies to the employment. */
public enum Jurisdiction {
    @Spelled("US-CA")
    US_CA,
    @Spelled("US-NY")
    US_NY,
    @Spelled("US-OTHER")
    US_OTHER,
    UK,
    DE,
    @Spelled("EU-OTHER")
    EU_OTHER,
    CA,
    IN,
    OTHER,
    @Unstated
    UNKNOWN
}
