package org.bonusadvisor.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a collector wrote down with {@code -Xlog:gc}. */
final class GcLog {
    private static final Pattern COLLECTION = Pattern.compile("Pause (?:Young|Full) .* \\d+M->(\\d+)M\\(");

    private GcLog() {}

    /** The most that was left in the heap after a collection, in bytes; 0 when there was none. */
    static long peak(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.flatMap(line -> COLLECTION.matcher(line).results())
                    .map(MatchResult::group)
                    .mapToLong(GcLog::left)
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long left(String collection) {
        String after = collection.substring(collection.lastIndexOf("->") + 2, collection.lastIndexOf("M("));
        return Long.parseLong(after) << 20;
    }
}
