package org.bonusadvisor.report.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.EvidenceAdvice.AchievementAdvice;
import org.bonusadvisor.advice.EvidenceAdvice.GapAdvice;
import org.bonusadvisor.advice.Reason;
import org.bonusadvisor.report.view.BriefView.Talk;

/**
 * What a brief says where there is room for all of it; taken once from the advice, however many rooms are tried.
 *
 * @param ask what to ask for, in a sentence
 * @param about who it is about, and from what day
 * @param range the first ask's figures; without marks when there are none
 * @param when when to ask, and when the decision falls
 * @param reasons the strongest: what was achieved, then why the rules advise it
 * @param objections all, the likeliest first
 * @param gaps what would make the evidence stronger, most gain first
 * @param next what to do next, besides closing the gaps
 */
record BriefTexts(
        String ask,
        String about,
        RangePicture range,
        List<Detail> when,
        List<String> reasons,
        List<Talk> objections,
        List<Detail> gaps,
        String next) {
    private static final int REASONS = 3;

    static BriefTexts of(AdviceView view) {
        Advice advice = view.advice();
        List<AskView> asks = view.asks();
        return new BriefTexts(
                advice.recommendation().headline(),
                view.about(),
                asks.isEmpty()
                        ? new RangePicture(List.of(), List.of(), List.of())
                        : asks.get(0).picture(),
                when(view),
                reasons(view),
                advice.objections().stream()
                        .map(o -> new Talk(o.manager(), o.rebuttal(), o.question()))
                        .toList(),
                gaps(view),
                next(view));
    }

    private static List<Detail> when(AdviceView view) {
        TimingView timing = view.timing();
        return Stream.concat(Stream.of(new Detail(view.say("result.when"), timing.action())), timing.details().stream())
                .toList();
    }

    private static List<String> reasons(AdviceView view) {
        Advice advice = view.advice();
        Stream<String> achieved = view.waits()
                ? Stream.of()
                : advice.evidence().achievements().stream()
                        .filter(AchievementAdvice::usable)
                        .map(AchievementAdvice::sentence)
                        .filter(Objects::nonNull);
        Stream<String> why = advice.recommendation().because().stream().map(Reason::title);
        return Stream.concat(achieved, why).distinct().limit(REASONS).toList();
    }

    private static List<Detail> gaps(AdviceView view) {
        Advice advice = view.advice();
        return Stream.concat(
                        advice.evidence().achievements().stream().flatMap(one -> one.gaps().stream()),
                        advice.evidence().gaps().stream())
                .sorted(Comparator.comparingInt(GapAdvice::gain).reversed())
                .map(gap -> new Detail(view.gain(gap.gain()), gap.what()))
                .toList();
    }

    private static String next(AdviceView view) {
        return Stream.concat(
                        view.firstSteps().stream()
                                .filter(step -> !step.part().equals("evidence"))
                                .map(FirstSteps.Step::text),
                        view.advice().followUp().nextSteps().stream().map(Advice.Statement::text))
                .findFirst()
                .orElse(view.timing().action());
    }
}
