package org.bonusadvisor.report.view;

import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How strong something is, with what it rests on.
 *
 * @param label what it is
 * @param text its band, and its score where it has one
 * @param width its score in percent of the width; null without a score
 * @param rests what it rests on, sentence by sentence
 */
public record Meter(String label, String text, @Nullable String width, List<String> rests) {
    private static final int MOST_GROUNDS = 3;

    /** Evidence, leverage and confidence of an advice. */
    static List<Meter> of(Advice advice, AdviceView view) {
        Wording wording = view.wording();
        var evidence = advice.evidence();
        var leverage = advice.leverage();
        var confidence = advice.recommendation().confidence();
        return List.of(
                new Meter(
                        wording.say("result.evidence"),
                        view.scored(wording.title(evidence.band()), evidence.score()),
                        evidence.score() + "%",
                        titles(evidence.because())),
                new Meter(
                        wording.say("result.leverage"),
                        view.scored(wording.title(leverage.band()), leverage.score()),
                        leverage.score() + "%",
                        Position.leverage(leverage, wording).stream()
                                .map(detail -> detail.label() + ": " + detail.text())
                                .toList()),
                new Meter(
                        wording.say("result.confidence"),
                        wording.title(confidence.level()),
                        null,
                        titles(confidence.because())));
    }

    private static List<String> titles(List<Reason> because) {
        Stream<String> titles = because.stream().map(Reason::title).distinct();
        return titles.limit(MOST_GROUNDS).toList();
    }
}
