package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.advice.Verdict;

/**
 * What the advice would be for the possible values of a fact that is unknown.
 *
 * @param path the fact
 * @param outcomes the verdicts, each with the values that lead to it, in the order of the values
 */
public record Spread(String path, List<Outcome> outcomes) {

    /** Most different kinds of advice first, then the widest range of targets. */
    static final Comparator<Spread> WIDEST = Comparator.comparingLong(Spread::kinds)
            .thenComparing(Spread::range)
            .thenComparingInt(s -> s.outcomes.size())
            .reversed()
            .thenComparing(Spread::path);

    /** A verdict and the values that lead to it. */
    public record Outcome(List<JsonNode> values, Verdict verdict) {}

    /** Number of different types and actions. */
    private long kinds() {
        return outcomes.stream()
                .map(o -> o.verdict().type() + " " + o.verdict().variant() + " "
                        + o.verdict().action())
                .distinct()
                .count();
    }

    private BigDecimal range() {
        List<BigDecimal> totals =
                outcomes.stream().map(o -> o.verdict().total()).sorted().toList();
        return totals.isEmpty()
                ? BigDecimal.ZERO
                : totals.get(totals.size() - 1).subtract(totals.get(0));
    }
}
