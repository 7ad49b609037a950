package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice;
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
    private final Advice advice;
    private final Wording wording;
    private final Reasons reasons;
    private final RangePicture picture;

    AskView(AmountAdvice ask, Advice advice, Wording wording, Reasons reasons) {
        this.ask = ask;
        this.advice = advice;
        this.wording = wording;
        this.reasons = reasons;
        this.picture = RangePicture.of(ask, advice, wording);
    }

    /** One step of the derivation; {@code because} is null for plain arithmetic. */
    public record StepView(
            String step, String value, @Nullable ReasonView because) {}

    /** The part it plays and what it is: Main ask: performance bonus. */
    public String title() {
        return wording.name(ask.role()) + ": " + wording.type(ask.type(), variant());
    }

    /** What the figures are figures of. */
    public String unit() {
        if (ask.type() != BonusType.RAISE) {
            return wording.say("amount.of.bonus");
        }
        return wording.say(variant() == Variant.CONTRACT_RATE ? "amount.of.rate" : "amount.of.raise");
    }

    /** The figures on one scale. */
    public RangePicture picture() {
        return picture;
    }

    private Variant variant() {
        return advice.recommendation().variant();
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

    /** The four figures, as far as there are any. */
    public List<Detail> figures() {
        return picture.marks().stream()
                .map(mark -> new Detail(mark.label(), mark.text()))
                .toList();
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

    private String range(GrantRange grant) {
        return grant.low() == grant.high()
                ? percent(grant.low())
                : percent(grant.low()) + " to " + percent(grant.high());
    }

    private String percent(int percent) {
        return wording.percent(BigDecimal.valueOf(percent));
    }
}
