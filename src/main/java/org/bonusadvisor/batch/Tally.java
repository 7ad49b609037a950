package org.bonusadvisor.batch;

import org.bonusadvisor.batch.Outcome.Rejected;

/**
 * How many entries came to what; read = advised + rejected.
 *
 * @param read entries read
 * @param advised of these, advised
 * @param rejected of these, set aside
 * @param internalErrors of the rejected, those whose fault is ours
 */
public record Tally(long read, long advised, long rejected, long internalErrors) {
    /** Nothing read yet. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0);

    /** With one more outcome. */
    public Tally plus(Outcome outcome) {
        return outcome instanceof Rejected bad
                ? new Tally(read + 1, advised, rejected + 1, internalErrors + (bad.internal() ? 1 : 0))
                : new Tally(read + 1, advised + 1, rejected, internalErrors);
    }
}
