package org.bonusadvisor.advice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Role;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one ask. RAISE and CONTRACT_RATE figures are the increase. An equity ask has no figures of its own.
 *
 * @param type the ask
 * @param role its part in the recommendation
 * @param walkAway least to accept
 * @param target what to aim for
 * @param opening what to name first
 * @param cap most that is possible
 * @param stayMonths months that a retention agreement binds
 * @param payment how and when it is paid, in words
 * @param grantPercent equity in percent of the initial grant: low and high end
 * @param contingentOn cash paid when something happens
 * @param references what the figures stand beside on the same scale: the company's range or formula
 * @param derivation how the figures came about, step by step
 */
public record AmountAdvice(
        @JsonProperty("for") BonusType type,
        Role role,
        @Nullable Sum walkAway,
        @Nullable Sum target,
        @Nullable Sum opening,
        @Nullable Sum cap,
        @Nullable Integer stayMonths,
        List<String> payment,
        @Nullable GrantRange grantPercent,
        @Nullable ContingentCash contingentOn,
        List<Reference> references,
        List<Step> derivation) {

    /** A range beside the figures: what it is, its ends, and the rule that drew on it. */
    public record Reference(String what, Sum low, Sum high, Reason because) {}

    /** Equity in percent of the initial grant. */
    public record GrantRange(int low, int high) {}

    /** Cash paid when something happens. */
    public record ContingentCash(String what, Sum max) {}

    /** One step of the derivation: what it did and the value after it; {@code because} is null for plain arithmetic. */
    public record Step(String step, String value, @Nullable Reason because) {}
}
