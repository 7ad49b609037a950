package org.bonusadvisor.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.TimingAdvice;
import org.bonusadvisor.facts.Variant;
import org.jspecify.annotations.Nullable;

/** When one thing is asked for. */
public final class TimingView {
    private final TimingAdvice timing;
    private final Variant variant;
    private final Wording wording;
    private final Reasons reasons;

    TimingView(TimingAdvice timing, Variant variant, Wording wording, Reasons reasons) {
        this.timing = timing;
        this.variant = variant;
        this.wording = wording;
        this.reasons = reasons;
    }

    /** What is asked for. */
    public String type() {
        return wording.type(timing.type(), variant);
    }

    /** What to do, in words. */
    public String action() {
        return wording.title(timing.action());
    }

    /** The window for the first meeting; null when there is none. */
    public @Nullable String window() {
        return wording.days(timing.earliest(), timing.latest());
    }

    /** Window, bounds, trigger, decision date and lead time, as far as known. */
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        add(details, "window", window());
        add(details, "not-before", timing.notBefore() == null ? null : wording.date(timing.notBefore()));
        add(details, "trigger", timing.trigger());
        add(details, "decision", timing.decisionDate() == null ? null : wording.date(timing.decisionDate()));
        int weeks = timing.leadWeeks();
        add(details, "lead", weeks == 0 ? null : wording.say(weeks == 1 ? "week" : "weeks", Map.of("n", weeks)));
        return details;
    }

    /** What must be said openly about the date. */
    public List<String> warnings() {
        return timing.warnings();
    }

    /** Why then. */
    public List<ReasonView> because() {
        return reasons.view(timing.because());
    }

    /** The ask after this one, or null. */
    public @Nullable TimingView next() {
        TimingAdvice next = timing.next();
        return next == null ? null : new TimingView(next, variant, wording, reasons);
    }

    private void add(List<Detail> details, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            details.add(new Detail(wording.say(key + ".label"), text));
        }
    }
}
