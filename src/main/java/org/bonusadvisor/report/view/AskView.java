package org.bonusadvisor.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.AmountAdvice.ContingentCash;
import org.bonusadvisor.advice.AmountAdvice.GrantRange;
import org.bonusadvisor.advice.Reason;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Variant;
import org.jspecify.annotations.Nullable;

/** One ask: what, how much, how it is paid and how the figures came about. */
public final class AskView {
    private final AmountAdvice ask;
    private final Variant variant;
    private final Wording wording;
    private final Reasons reasons;

    AskView(AmountAdvice ask, Variant variant, Wording wording, Reasons reasons) {
        this.ask = ask;
        this.variant = variant;
        this.wording = wording;
        this.reasons = reasons;
    }

    /** One step of the derivation; {@code because} is null for plain arithmetic. */
    public record StepView(
            String step, String value, @Nullable ReasonView because) {}

    /** The part it plays and what it is: Main ask: performance bonus. */
    public String title() {
        return wording.name(ask.role()) + ": " + wording.type(ask.type(), variant);
    }

    /** What the figures are figures of. */
    public String unit() {
        if (ask.type() != BonusType.RAISE) {
            return wording.say("amount.of.bonus");
        }
        return wording.say(variant == Variant.CONTRACT_RATE ? "amount.of.rate" : "amount.of.raise");
    }

    /** The figures on one scale. */
    public RangePicture picture() {
        return RangePicture.of(ask, wording);
    }

    /** The figures as a coach says them, one clause each. */
    public String advice() {
        List<String> clauses = new ArrayList<>();
        if (ask.opening() != null) {
            clauses.add(wording.say(
                    "amount.open", Map.of("sum", wording.money(ask.opening().amount()))));
        }
        if (ask.target() != null) {
            clauses.add(wording.say(
                    "amount.aim", Map.of("sum", wording.money(ask.target().amount()))));
        }
        if (ask.walkAway() != null) {
            clauses.add(wording.say(
                    "amount.accept", Map.of("sum", wording.money(ask.walkAway().amount()))));
        }
        return clauses.isEmpty() ? "" : Words.capital(String.join(", ", clauses)) + ".";
    }

    /** Payment, months to stay, grant and contingent cash, as far as known. */
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        GrantRange grant = ask.grantPercent();
        if (grant != null) {
            details.add(detail("grant", wording.say("grant.text", Map.of("range", range(grant)))));
        }
        ContingentCash cash = ask.contingentOn();
        if (cash != null) {
            details.add(detail(
                    "contingent",
                    wording.say("contingent.text", Map.of("max", wording.sum(cash.max()), "what", cash.what()))));
        }
        if (ask.stayMonths() != null) {
            details.add(detail("stay", wording.say("stay.text", Map.of("months", ask.stayMonths()))));
        }
        if (!ask.payment().isEmpty()) {
            details.add(detail("payment", String.join("; ", ask.payment())));
        }
        return details;
    }

    /** How the figures came about. */
    public List<StepView> steps() {
        return ask.derivation().stream()
                .map(step -> new StepView(step.step(), step.value(), reason(step.because())))
                .toList();
    }

    private @Nullable ReasonView reason(@Nullable Reason because) {
        return because == null ? null : reasons.view(because);
    }

    private Detail detail(String key, String text) {
        return new Detail(wording.say(key + ".label"), text);
    }

    private static String range(GrantRange grant) {
        return grant.low() == grant.high() ? grant.low() + "%" : grant.low() + "% to " + grant.high() + "%";
    }
}
