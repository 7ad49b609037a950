package org.bonusadvisor.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param quick whether figures are only looked at, in a few minutes
 * @param sections the sections to run, empty for all
 * @param starts real processes for each cold start
 * @param profiles profiles in one run of the pipeline
 * @param few profiles in the smaller run of a real process
 * @param many profiles in the larger run of a real process
 * @param target folder of the build
 */
public record Extent(boolean quick, Set<String> sections, int starts, int profiles, long few, long many, Path target) {
    /** That of the system properties {@code bench.*}; what is not given follows from {@code bench.quick}. */
    static Extent ofProperties(Path target) {
        boolean quick = Boolean.parseBoolean(System.getProperty("bench.quick", "false"));
        String only = System.getProperty("bench.only", "").strip().toLowerCase(Locale.ROOT);
        return new Extent(
                quick,
                only.isEmpty() ? Set.of() : Set.of(only.split(",")),
                (int) number("bench.starts", quick ? 3 : 11),
                (int) number("bench.profiles", quick ? 1_000 : 5_000),
                number("bench.few", quick ? 2_000 : 10_000),
                number("bench.many", quick ? 10_000 : 1_000_000),
                target);
    }

    private static long number(String name, long otherwise) {
        String given = System.getProperty(name, "").strip();
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(given.replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BenchException("-D" + name + " takes a whole number from 1, not `" + given + "`");
    }

    boolean wants(String section) {
        return sections.isEmpty() || sections.contains(section);
    }
}
