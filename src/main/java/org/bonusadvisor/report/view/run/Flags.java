package org.bonusadvisor.report.view.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bonusadvisor.report.view.Words;

/** Red flags in the few letters that a table has room for. */
final class Flags {
    private static final String PREFIX = "RF-";

    private Flags() {}

    /** The facet of the flags that occur, by name. */
    static Facet facet(String label, List<RunRow> rows) {
        return new Facet(
                "flag",
                label,
                rows.stream()
                        .flatMap(row -> row.redFlags().stream())
                        .distinct()
                        .map(Flags::value)
                        .sorted(Comparator.comparing(Facet.Value::label))
                        .toList());
    }

    /** A flag's filter word and its name. */
    static Facet.Value value(String code) {
        String bare = code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
        return new Facet.Value(bare.toLowerCase(Locale.ROOT), Words.ENGLISH.nameOrCode("run.flag", bare));
    }

    /** The flags' names, one after the other. */
    static String names(List<String> codes) {
        return codes.isEmpty()
                ? Words.ENGLISH.say("run.flags.none")
                : String.join(
                        ", ", codes.stream().map(code -> value(code).label()).toList());
    }
}
