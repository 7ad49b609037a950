package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of what is usual, to judge an amount by and not to quote.
 *
 * @param topic what the figure is about, as the table of published figures has it, such as retention_bonus_size
 * @param what what was measured
 * @param low lower figure
 * @param typical typical figure
 * @param high higher figure
 * @param unit unit of the three
 * @param population who was asked
 * @param year year of the figure, null when the source does not tell
 * @param source who published it
 * @param url where it was read
 * @param note what the figure means and where it comes from
 * @param mark why to take it with care, in words; null when nothing speaks against it
 * @param because why it is shown
 */
public record UsualAdvice(
        String topic,
        String what,
        @Nullable BigDecimal low,
        @Nullable BigDecimal typical,
        @Nullable BigDecimal high,
        String unit,
        String population,
        @Nullable Integer year,
        String source,
        String url,
        String note,
        @Nullable String mark,
        List<Reason> because) {}
