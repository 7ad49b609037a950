package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an ask on one scale from zero, with what they stand beside: the company's range or formula, and what
 * the market or published figures say.
 *
 * @param marks the figures, least first; none without figures
 * @param zones the ranges beside them
 * @param ticks round amounts of the scale
 */
public record RangePicture(List<Mark> marks, List<Zone> zones, List<Tick> ticks) {
    /**
     * One figure.
     *
     * @param kind walk-away, target, opening or cap
     * @param label its name
     * @param text the figure as text
     * @param x its place across the picture, in percent of the width
     */
    public record Mark(String kind, String label, String text, String x) {}

    /**
     * A range beside the figures.
     *
     * @param kind company, market or usual
     * @param label what it is
     * @param text its ends as text
     * @param x where it begins, in percent of the width
     * @param width how wide it is, in percent of the width
     * @param middle where its middle figure lies; null without one
     */
    public record Zone(
            String kind,
            String label,
            String text,
            String x,
            String width,
            @Nullable String middle) {}

    /** A round amount of the scale, its place, and which end of its text stands there: start, middle or end. */
    public record Tick(String text, String x, String anchor) {}

    /** The picture of an ask of an advice. */
    static RangePicture of(AmountAdvice ask, Advice advice, Wording wording) {
        List<Beside> besides = Beside.of(ask, advice, wording);
        BigDecimal most = Stream.concat(
                        Stream.of(ask.walkAway(), ask.target(), ask.opening(), ask.cap())
                                .filter(sum -> sum != null)
                                .map(Sum::amount),
                        besides.stream().map(Beside::high))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        Scale scale = new Scale(most);
        List<Mark> marks = new ArrayList<>();
        mark(marks, "walk-away", ask.walkAway(), scale, wording);
        mark(marks, "target", ask.target(), scale, wording);
        mark(marks, "opening", ask.opening(), scale, wording);
        mark(marks, "cap", ask.cap(), scale, wording);
        if (marks.isEmpty()) {
            return new RangePicture(List.of(), List.of(), List.of());
        }
        return new RangePicture(
                List.copyOf(marks),
                besides.stream().map(beside -> zone(beside, scale, wording)).toList(),
                ticks(scale, wording));
    }

    /** All figures in a sentence, for those who cannot see the picture. */
    public String description() {
        return Stream.concat(
                        marks.stream().map(mark -> mark.label() + " " + mark.text()),
                        zones.stream().map(zone -> zone.label() + " " + zone.text()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static void mark(List<Mark> marks, String kind, @Nullable Sum sum, Scale scale, Wording wording) {
        if (sum != null) {
            marks.add(new Mark(kind, wording.say("amount." + kind), wording.sum(sum), scale.place(sum.amount())));
        }
    }

    private static List<Tick> ticks(Scale scale, Wording wording) {
        return scale.ticks().stream()
                .map(tick -> new Tick(
                        wording.money(tick), scale.place(tick), tick.signum() == 0 ? "start" : scale.anchor(tick)))
                .toList();
    }

    private static Zone zone(Beside beside, Scale scale, Wording wording) {
        BigDecimal middle = beside.middle();
        String low = wording.money(beside.low());
        String high = wording.money(beside.high());
        return new Zone(
                beside.kind(),
                beside.label(),
                low.equals(high) ? low : wording.say("range.span", Map.of("low", low, "high", high)),
                scale.place(beside.low()),
                scale.distance(beside.low(), beside.high()),
                middle == null ? null : scale.place(middle));
    }
}
