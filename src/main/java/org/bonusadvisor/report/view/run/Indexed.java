package org.bonusadvisor.report.view.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A column that says each value once.
 *
 * @param key the column
 * @param values its values
 * @param rows for each row the place of its value, from 0
 */
record Indexed<T>(String key, List<T> values, int[] rows) {
    /** The column of a value, in the order in which the values come. */
    static <T> Indexed<T> of(String key, List<RunRow> rows, Function<RunRow, T> value) {
        return of(key, List.of(), rows, value);
    }

    /** The column of a value, some of which have their places already. */
    static <T> Indexed<T> of(String key, List<T> first, List<RunRow> rows, Function<RunRow, T> value) {
        Map<T, Integer> places = new LinkedHashMap<>();
        first.forEach(known -> place(places, known));
        int[] entries =
                rows.stream().mapToInt(row -> place(places, value.apply(row))).toArray();
        return new Indexed<>(key, List.copyOf(places.keySet()), entries);
    }

    private static <T> int place(Map<T, Integer> places, T value) {
        Integer known = places.putIfAbsent(value, places.size());
        return known == null ? places.size() - 1 : known;
    }
}
