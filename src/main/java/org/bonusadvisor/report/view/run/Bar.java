package org.bonusadvisor.report.view.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonusadvisor.report.view.Wording;

/**
 * How many profiles have a value, as a bar.
 *
 * @param value what they have
 * @param filter the filter words for them
 * @param number how many, as it is shown
 * @param width length of the bar in percent
 */
public record Bar(String value, String filter, String number, String width) {
    /** Bars for the values of a facet, longest first. */
    static List<Bar> of(String key, Stream<Facet.Value> values, Wording wording) {
        Map<Facet.Value, Integer> numbers = new LinkedHashMap<>();
        values.forEach(value -> numbers.merge(value, 1, Integer::sum));
        List<Map.Entry<Facet.Value, Integer>> sorted = new ArrayList<>(numbers.entrySet());
        sorted.sort(Map.Entry.<Facet.Value, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().label()));
        return sorted.stream()
                .map(entry -> new Bar(
                        entry.getKey().label(),
                        key + ":" + entry.getKey().code(),
                        Counted.number(entry.getValue(), wording),
                        ColumnPicture.percent(entry.getValue(), sorted.get(0).getValue())))
                .toList();
    }
}
