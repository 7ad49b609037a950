package org.bonusadvisor.facts;

/** The company's pay calendar. */
@Doc("The company's pay calendar.")
public record Calendar(
        @Doc("end of the fiscal year") Day fiscalYearEnd,
        @Doc("day on which bonus budgets are fixed") Day budgetLock,
        @Doc("day of rating calibration") Day calibration,
        @Doc("day of the review talk") Day review,
        @Doc("day of payout") Day payout,
        @Doc("last day for a promotion packet") Day promotionPacketDeadline) {}
