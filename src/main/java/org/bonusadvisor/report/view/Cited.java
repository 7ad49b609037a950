package org.bonusadvisor.report.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.SourceAdvice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.advice.EvidenceAdvice;
import org.bonusadvisor.advice.MarketAdvice;
import org.bonusadvisor.advice.Reason;
import org.bonusadvisor.advice.TimingAdvice;
import org.jspecify.annotations.Nullable;

/** The sources that the reasons of an advice cite, wherever in it they stand. */
final class Cited {
    private Cited() {}

    /** The sources, in the order of the advice. */
    static List<SourceAdvice> sources(Advice advice, Reasons views) {
        Set<String> ids = new HashSet<>();
        reasons(advice)
                .forEach(because -> because.forEach(
                        reason -> views.sources(reason.source()).forEach(source -> ids.add(source.id()))));
        return advice.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .toList();
    }

    private static Stream<List<Reason>> reasons(Advice advice) {
        return Stream.of(
                        choice(advice.recommendation()),
                        advice.amounts().stream().map(Cited::amount),
                        timing(advice.timing()),
                        evidence(advice.evidence()),
                        Stream.of(advice.leverage().because()),
                        market(advice.market()),
                        advice.usual().stream().map(usual -> usual.because()),
                        advice.objections().stream().map(objection -> objection.because()),
                        advice.redFlags().stream().map(flag -> flag.because()),
                        advice.legalNotes().stream().map(note -> note.because()),
                        advice.checklist().stream().map(entry -> entry.because()),
                        advice.caseAgainst().stream().map(statement -> statement.because()),
                        advice.alternatives().stream().map(alternative -> alternative.because()),
                        advice.followUp().nextSteps().stream().map(step -> step.because()))
                .flatMap(part -> part);
    }

    private static Stream<List<Reason>> choice(Choice choice) {
        return Stream.concat(
                Stream.of(choice.because(), choice.confidence().because()),
                choice.rejected().stream().map(Choice.Rejected::because));
    }

    private static List<Reason> amount(AmountAdvice ask) {
        return ask.derivation().stream()
                .map(AmountAdvice.Step::because)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Stream<List<Reason>> timing(TimingAdvice first) {
        return Stream.iterate(first, talk -> talk != null, TimingAdvice::next).map(TimingAdvice::because);
    }

    private static Stream<List<Reason>> evidence(EvidenceAdvice evidence) {
        Stream<List<EvidenceAdvice.GapAdvice>> gaps = Stream.concat(
                Stream.of(evidence.gaps()),
                evidence.achievements().stream().map(EvidenceAdvice.AchievementAdvice::gaps));
        return Stream.of(
                        Stream.of(evidence.because()),
                        evidence.achievements().stream().map(EvidenceAdvice.AchievementAdvice::because),
                        gaps.flatMap(Collection::stream).map(EvidenceAdvice.GapAdvice::because))
                .flatMap(part -> part);
    }

    private static Stream<List<Reason>> market(@Nullable MarketAdvice first) {
        return Stream.iterate(first, market -> market != null, MarketAdvice::also)
                .map(MarketAdvice::because);
    }
}
