package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.facts.Style;

/**
 * How a phrase is said: of several variants below its key, which one fits best.
 *
 * @param ways names of variants by what it is about, the most specific first
 * @param style the manager's style, which chooses among the variants of one way
 */
public record Manner(List<String> ways, Style style) {
    /** No way and no style in particular. */
    public static final Manner PLAIN = of(Style.UNKNOWN);

    /** A manner that goes by the style alone. */
    public static Manner of(Style style) {
        return new Manner(List.of(), style);
    }

    /** This manner with more specific ways before its own. */
    public Manner about(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(ways);
        return new Manner(List.copyOf(all), style);
    }
}
