package org.bonusadvisor.market;

import java.math.BigDecimal;

/** Years of coding: a band of professional years, and the band of years in all that stands for it (SOURCES.md). */
enum ExperienceBand {
    UP_TO_2(0, "0-2", "code:0-6"),
    FROM_3(3, "3-5", "code:7-9"),
    FROM_6(6, "6-9", "code:10-13"),
    FROM_10(10, "10-14", "code:14-18"),
    FROM_15(15, "15+", "code:19+");

    static final String ALL = "all";
    static final String MAPPED = "code:";

    private final BigDecimal from;
    private final String professional;
    private final String code;

    ExperienceBand(int from, String professional, String code) {
        this.from = BigDecimal.valueOf(from);
        this.professional = professional;
        this.code = code;
    }

    /** The band of so many years of professional coding; a band begins with its first year and ends before the next. */
    static ExperienceBand of(BigDecimal years) {
        ExperienceBand found = UP_TO_2;
        for (ExperienceBand band : values()) {
            if (years.compareTo(band.from) >= 0) {
                found = band;
            }
        }
        return found;
    }

    /** The band's name in the tables of a year: only the extract of 2025 counts years of coding in all. */
    String in(int year) {
        return year >= 2025 ? code : professional;
    }

    String professional() {
        return professional;
    }
}
