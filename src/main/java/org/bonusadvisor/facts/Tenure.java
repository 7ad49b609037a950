package org.bonusadvisor.facts;

/** When the engineer joined, counted back from the months of tenure; stated at the start when these are known. */
@Doc("When the engineer joined, counted back from the months of tenure; stated at the start when these are known.")
public record Tenure(
        @Doc("day of joining, on the day of the month of asOf")
        Day since) {}
