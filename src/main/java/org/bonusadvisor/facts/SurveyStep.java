package org.bonusadvisor.facts;

/** A step away from the figures one would wish for: country, language and experience of the engineer, this year. */
public enum SurveyStep {
    /** Figures of the survey before the latest. */
    EARLIER_YEAR,
    /** Figures of everyone in the country, times what users of Go or Rust usually have. */
    LANGUAGE_RATIO,
    /** The languages are not known, so figures of everyone. */
    LANGUAGE_UNKNOWN,
    /** Figures of all roles, not of back-end developers. */
    ALL_ROLES,
    /** Years of coding in all stand for years of professional coding. */
    MAPPED_EXPERIENCE,
    /** Figures of all years of experience, as there are none for the engineer's. */
    ALL_EXPERIENCE,
    /** The years of experience are not known, so figures of all. */
    EXPERIENCE_UNKNOWN,
    /** Figures of the whole world, as there are none for the country. */
    WORLDWIDE,
    /** Dollars of one year turned into local money at the rate of another. */
    OTHER_YEAR_RATE,
    /** The survey gives no rate for the currency, so there are no local figures. */
    NO_RATE
}
