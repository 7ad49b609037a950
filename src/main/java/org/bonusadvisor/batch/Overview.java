package org.bonusadvisor.batch;

import java.util.Collection;
import java.util.List;
import org.bonusadvisor.report.view.run.RejectedRow;
import org.bonusadvisor.report.view.run.RunRow;

/**
 * A file about all profiles of a run, written at its end.
 *
 * @param file its name
 * @param drawing draws it
 */
public record Overview(String file, Drawing drawing) {
    /** Draws a run. */
    @FunctionalInterface
    public interface Drawing {
        /**
         * The text of the file.
         *
         * @param advised what was advised, in the order of the input; may be read from a file each time it is gone
         *     through
         * @param rejected the first of what was rejected, in the order of the input
         * @param tally how many there are of each
         */
        String of(Collection<RunRow> advised, List<RejectedRow> rejected, Tally tally);
    }
}
