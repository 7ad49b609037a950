package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.UsualAdvice;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of what is usual, in words.
 *
 * @param what what was measured
 * @param figure the figure with its unit
 * @param population who was asked, and when
 * @param source who published it
 * @param url where it was read
 * @param note what the source's page says besides
 * @param mark why to take it with care; null when nothing speaks against it
 * @param because why it is shown
 */
public record UsualView(
        String what,
        String figure,
        String population,
        String source,
        String url,
        String note,
        @Nullable String mark,
        List<ReasonView> because) {

    static UsualView of(UsualAdvice usual, Wording wording, Reasons reasons) {
        Integer year = usual.year();
        return new UsualView(
                usual.what(),
                figure(usual, wording),
                usual.population() + ", " + (year == null ? wording.say("usual.undated") : String.valueOf(year)),
                usual.source(),
                usual.url(),
                usual.note(),
                usual.mark(),
                reasons.view(usual.because()));
    }

    /** A typical figure with its unit and range, or the range alone with its unit. */
    private static String figure(UsualAdvice usual, Wording wording) {
        String range = range(usual.low(), usual.high(), wording);
        BigDecimal typical = usual.typical();
        if (typical == null) {
            return united(range, usual.unit(), wording);
        }
        return united(wording.number(typical), usual.unit(), wording) + (range.isEmpty() ? "" : " (" + range + ")");
    }

    private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high, Wording wording) {
        if (low == null) {
            return high == null ? "" : wording.say("usual.up-to", Map.of("high", wording.number(high)));
        }
        return high == null
                ? wording.say("usual.from", Map.of("low", wording.number(low)))
                : wording.say("usual.range", Map.of("low", wording.number(low), "high", wording.number(high)));
    }

    private static String united(String figure, String unit, Wording wording) {
        return unit.startsWith("%") ? wording.format().percentSign(figure) + unit.substring(1) : figure + " " + unit;
    }
}
