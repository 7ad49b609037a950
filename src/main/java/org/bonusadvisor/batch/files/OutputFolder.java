package org.bonusadvisor.batch.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.bonusadvisor.batch.source.Trouble;

/**
 * The folder that a run writes. Everything goes to a temporary sibling, which takes the folder's name at the end: there
 * is never half a result, even when the user interrupts the run. An earlier run is replaced as a whole; any other
 * folder with something in it is refused.
 */
public final class OutputFolder implements AutoCloseable {
    private final Target target;
    private final Path temporary;
    private final Thread whenInterrupted;
    private boolean kept;

    private OutputFolder(Target target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
        this.whenInterrupted = new Thread(() -> PrivateFiles.deleteWhatIsThere(temporary));
    }

    /** Prepares to write {@code out}; throws {@link OutputException} if that must not or cannot be done. */
    public static OutputFolder prepare(Path out) {
        try {
            Target target = Target.of(out);
            Path temporary = PrivateFiles.createFolder(
                    target.sibling("tmp-" + UUID.randomUUID().toString().substring(0, 8)));
            OutputFolder folder = new OutputFolder(target, temporary);
            Runtime.getRuntime().addShutdownHook(folder.whenInterrupted);
            return folder;
        } catch (IOException e) {
            throw OutputException.refused("cannot write to `" + out + "`: " + Trouble.in(e));
        }
    }

    /** Where files are written until {@link #keep}. */
    Path path() {
        return temporary;
    }

    /** The folder's name, as the user gave it. */
    String name() {
        return target.name();
    }

    /** Gives what was written the folder's name, in place of an earlier run. */
    void keep() throws IOException {
        target.replaceBy(temporary);
        kept = true;
    }

    /** Removes what was written, unless it was kept. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException e) {
            return; // it is running, because the user interrupted us
        }
        if (kept) {
            return;
        }
        try {
            PrivateFiles.deleteAll(temporary);
        } catch (IOException e) {
            throw OutputException.failed("cannot remove the unfinished `" + temporary + "`: " + Trouble.in(e));
        }
    }
}
