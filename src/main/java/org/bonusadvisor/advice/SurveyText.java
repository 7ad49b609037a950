package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.SurveyCaveat;
import org.bonusadvisor.conclusions.SurveyUse;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.SurveyStep;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.market.Finding;
import org.bonusadvisor.market.Quantiles;
import org.bonusadvisor.phrases.SlotNames;
import org.jspecify.annotations.Nullable;

/** Writes down looked-up figures of one basis: what they are, how they were found, how far they go. */
final class SurveyText {
    private final Case work;
    private final Finding finding;
    private final Map<String, String> slots = new TreeMap<>();

    SurveyText(Case work, Finding finding) {
        this.work = work;
        this.finding = finding;
        set("surveyYear", String.valueOf(finding.year()));
        set("currency", work.currency());
        set("dollars25", work.format().money(finding.dollars().p25(), "USD"));
        set("dollars50", work.format().money(finding.dollars().p50(), "USD"));
        set("dollars75", work.format().money(finding.dollars().p75(), "USD"));
        if (finding.ratio() != null) {
            set("ratio", work.format().number(finding.ratio()));
        }
        boolean world = finding.steps().contains(SurveyStep.WORLDWIDE);
        set("place", world ? words("survey-place.world") : finding.country());
        set("role", words("survey-role." + finding.source().replaceFirst(".*/", "")));
        set("language", words("survey-language." + finding.language().replace(' ', '-')));
        set("band", words("survey-experience." + finding.experience()));
    }

    MarketAdvice write(@Nullable MarketAdvice also) {
        Quantiles local = finding.local();
        SurveyUse use = all(SurveyUse.class)
                .filter(u -> u.basis() == finding.basis())
                .findFirst()
                .orElse(new SurveyUse(finding.basis(), Answer.NO, "none"));
        boolean placed = use.placed() == Answer.YES;
        BigDecimal percentile = placed ? whole(finding.percentile()) : null;
        return new MarketAdvice(
                local == null ? null : local.p25(),
                local == null ? null : local.p50(),
                local == null ? null : local.p75(),
                percentile,
                finding.basis(),
                finding.answers(),
                finding.year(),
                say("survey-source." + finding.basis()),
                trust(),
                say("survey-use." + use.key()),
                placed ? standing(percentile) : null,
                found(),
                work.knowledge().market().attribution(finding),
                because(),
                also);
    }

    private void set(String name, String text) {
        if (!SlotNames.isSurveyFigure(name)) {
            throw new IllegalArgumentException("no slot of a survey is named `" + name + "`");
        }
        slots.put(name, text);
    }

    private static @Nullable BigDecimal whole(@Nullable BigDecimal percentile) {
        return percentile == null ? null : percentile.setScale(0, RoundingMode.HALF_UP);
    }

    private String standing(@Nullable BigDecimal percentile) {
        var engineer = work.profile().engineer();
        Money pay = finding.basis() == Basis.BASE ? engineer.baseAnnual() : engineer.totalAnnual();
        set("pay", work.format().money(Objects.requireNonNull(pay.amount()), work.currency()));
        if (percentile != null) {
            set("percentile", work.format().number(percentile));
        }
        return say("survey-standing." + finding.standing() + "." + finding.basis());
    }

    private String found() {
        Stream<String> steps = finding.steps().stream().map(step -> say("survey-step." + step));
        return Stream.concat(Stream.of(say("survey-found")), steps)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The lowest trust that a rule leaves, then what lowers it, worst first. */
    private String trust() {
        List<SurveyCaveat> caveats = all(SurveyCaveat.class)
                .filter(caveat -> caveat.basis() == finding.basis())
                .sorted(Comparator.comparing(SurveyCaveat::trust))
                .distinct()
                .toList();
        Magnitude left = caveats.isEmpty() ? Magnitude.UNKNOWN : caveats.get(0).trust();
        Stream<String> texts = caveats.stream().map(caveat -> say("survey-caveat." + caveat.key()));
        return Stream.concat(Stream.of(say("survey-trust." + left)), texts).collect(Collectors.joining(" "));
    }

    private List<Reason> because() {
        return Stream.concat(
                        work.reasons(SurveyUse.class, u -> u.basis() == finding.basis()).stream(),
                        work.reasons(SurveyCaveat.class, c -> c.basis() == finding.basis()).stream())
                .toList();
    }

    private <T> Stream<T> all(Class<T> type) {
        return work.all(type).map(Concluded::conclusion);
    }

    private String say(String key) {
        return work.say(key, slots::get);
    }

    private String words(String key) {
        return work.words(key, slots::get);
    }
}
