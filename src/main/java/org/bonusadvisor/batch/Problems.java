package org.bonusadvisor.batch;

import java.util.Locale;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.Original;
import org.bonusadvisor.batch.source.Position;
import org.bonusadvisor.profile.Problem;

/** Problems that a batch has with an entry, and the reader's problems seen from the source. */
final class Problems {
    private static final String WHOLE = "$";

    private Problems() {}

    /** A problem of the reader, with line and column of the source instead of the entry. */
    static Problem inSource(Entry entry, Problem problem) {
        Position position = entry.position();
        int line = Math.max(1, problem.line());
        int column = Math.max(1, problem.column());
        return new Problem(
                problem.path(),
                position.lineInSource(line),
                position.columnInSource(line, column),
                problem.found(),
                problem.message(),
                problem.allowed(),
                problem.maybe());
    }

    /** The source could not be cut properly at the entry. */
    static Problem flaw(Entry entry, String flaw) {
        return at(entry, WHOLE, "", flaw, "");
    }

    static Problem tooLong(Entry entry) {
        String found = String.format(Locale.ROOT, "%,d bytes", entry.original().length());
        String allowed = String.format(Locale.ROOT, "at most %,d bytes (1 MiB)", Original.LIMIT);
        return at(entry, WHOLE, found, "found " + found + ", allowed " + allowed, allowed);
    }

    static Problem secondId(Entry entry, String id) {
        String message = "the id `" + id + "` was given before in this batch, where upper and lower case are equal;"
                + " the first profile is advised";
        return at(entry, "id", id, message, "an id of its own");
    }

    /** An earlier process came to its end at the entry. */
    static Problem ranAway(Entry entry) {
        return at(entry, WHOLE, "", Problem.INTERNAL + ": it ran away, which ended the run before", "");
    }

    /** The fault is ours. Our own exceptions have messages for people; of others the kind and the place are told. */
    static Problem internal(Entry entry, Throwable cause) {
        boolean ours = cause.getClass().getName().startsWith("org.bonusadvisor.");
        String message = ours && cause.getMessage() != null ? cause.getMessage() : kindAndPlace(cause);
        return at(entry, WHOLE, "", Problem.INTERNAL + ": " + message, "");
    }

    private static String kindAndPlace(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "it needs more memory than the program has";
        }
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("org.bonusadvisor.")) {
                return cause.getClass().getSimpleName() + " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return cause.getClass().getSimpleName();
    }

    private static Problem at(Entry entry, String path, String found, String message, String allowed) {
        Position position = entry.position();
        return new Problem(path, position.line(), position.column(), found, message, allowed, null);
    }
}
