package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import org.bonusadvisor.batch.Tally;

/** One line on a terminal that says how far a run is; nothing at all when nobody watches. */
final class ProgressLine {
    private static final long EVERY_MILLIS = 100;

    private final PrintStream err;
    private final boolean shown;
    private final Clock clock;
    private long nextMillis;
    private int width;

    ProgressLine(PrintStream err, boolean shown, Clock clock) {
        this.err = err;
        this.shown = shown;
        this.clock = clock;
    }

    /** Says what is being done, until the first profile is. */
    void say(String what) {
        if (shown) {
            print(what);
        }
    }

    void update(Tally tally) {
        if (shown && clock.millis() >= nextMillis) {
            nextMillis = clock.millis() + EVERY_MILLIS;
            print(String.format(Locale.ROOT, "%,d profiles read, %,d rejected", tally.read(), tally.rejected()));
        }
    }

    /** Removes the line, so that the next text starts on an empty one. */
    void clear() {
        if (width > 0) {
            print("");
            err.print("\r");
            width = 0;
        }
    }

    private void print(String text) {
        err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
    }
}
