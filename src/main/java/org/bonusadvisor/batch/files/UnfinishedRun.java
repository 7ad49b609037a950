package org.bonusadvisor.batch.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.batch.source.Trouble;

/**
 * A run while it is written, in a hidden folder beside its output folder: the output so far, and how far it is. It takes
 * the name of the output folder at the end, so there is never half a result under that name; a run that ended before
 * stays, to be resumed. Belongs to one process at a time.
 */
public final class UnfinishedRun implements AutoCloseable {
    /** The file that holds the record of a run. */
    public static final String RECORD = Target.RUN;

    /** What the record names as the product. */
    public static final String PRODUCT = Target.PRODUCT;

    private final Target target;
    private final Path folder;
    private final FileChannel lock;
    private boolean kept;

    private UnfinishedRun(Target target, Path folder, FileChannel lock) {
        this.target = target;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * A run from the start.
     *
     * @throws OutputException when {@code out} must not or cannot be written, or an unfinished run could be resumed
     */
    public static UnfinishedRun begin(Path out) {
        Target target = Target.of(out);
        Path folder = folder(target);
        return guarded(out, () -> {
            if (Files.exists(folder)) {
                UnfinishedRun old = new UnfinishedRun(target, folder, lock(target, folder));
                old.close();
                if (Files.exists(folder)) {
                    throw OutputException.refused(
                            "a run of `" + out + "` was not finished: continue it with --resume, or" + " delete `"
                                    + folder + "` to begin anew");
                }
            }
            PrivateFiles.createFolder(folder);
            return new UnfinishedRun(target, folder, lock(target, folder));
        });
    }

    /**
     * A run that ended before it was finished.
     *
     * @throws OutputException when there is none, or it cannot be written
     */
    public static UnfinishedRun resume(Path out) {
        Target target = Target.of(out);
        Path folder = folder(target);
        if (Files.notExists(folder)) {
            throw OutputException.refused("there is nothing to resume: no run of `" + out + "` was left unfinished"
                    + (target.holdsRun() ? "; the one that is there is complete" : ""));
        }
        return guarded(out, () -> new UnfinishedRun(target, folder, lock(target, folder)));
    }

    private static Path folder(Target target) {
        return target.sibling("unfinished");
    }

    private static FileChannel lock(Target target, Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw OutputException.refused("`" + target.name() + "` is being written by another process");
        }
        return channel;
    }

    /** What has to do with files. */
    @FunctionalInterface
    private interface FileWork {
        UnfinishedRun run() throws IOException;
    }

    private static UnfinishedRun guarded(Path out, FileWork work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw OutputException.refused("cannot write to `" + out + "`: " + Trouble.in(e));
        }
    }

    /** The output folder's name, as the user gave it. */
    public String name() {
        return target.name();
    }

    /** What becomes the output folder. */
    public Path output() {
        return folder.resolve("run");
    }

    /** A file about the progress of the run, which is deleted at the end. */
    public Path progress(String file) {
        return folder.resolve(file);
    }

    /** Makes the folder for the output, if there is none. */
    public void open() throws IOException {
        if (Files.notExists(output())) {
            PrivateFiles.createFolder(output());
        }
    }

    /** Whether all of it has its place already, and the process ended just then. */
    public boolean isComplete() {
        return checkpoint().isPresent() && Files.notExists(output()) && target.holdsRun();
    }

    /** How far the run is, as it was last written; empty when it has not come far enough to tell. */
    public Optional<byte[]> checkpoint() {
        try {
            return Files.exists(checkpointFile())
                    ? Optional.of(Files.readAllBytes(checkpointFile()))
                    : Optional.empty();
        } catch (IOException e) {
            throw OutputException.refused("cannot read `" + checkpointFile() + "`: " + Trouble.in(e));
        }
    }

    /** Writes how far the run is; a process that is killed here leaves what was written before. */
    public void checkpoint(byte[] content) throws IOException {
        PrivateFiles.replace(checkpointFile(), content);
    }

    private Path checkpointFile() {
        return progress("checkpoint.json");
    }

    /** The numbers of the entries at which earlier processes had to be ended. */
    public Set<Long> runaways() {
        Set<Long> numbers = new TreeSet<>();
        try {
            if (Files.exists(runawayFile())) {
                Files.readAllLines(runawayFile()).forEach(line -> numbers.add(Long.valueOf(line)));
            }
        } catch (IOException e) {
            throw OutputException.refused("cannot read `" + runawayFile() + "`: " + Trouble.in(e));
        }
        return numbers;
    }

    /** Takes down that an entry ends the process, so that the next one sets it aside. */
    public synchronized void ranAway(long number) {
        Set<Long> numbers = runaways();
        numbers.add(number);
        StringBuilder lines = new StringBuilder();
        numbers.forEach(n -> lines.append(n).append('\n'));
        try {
            PrivateFiles.replace(runawayFile(), lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw OutputException.failed("cannot write to `" + runawayFile() + "`: " + Trouble.in(e));
        }
    }

    private Path runawayFile() {
        return progress("runaways");
    }

    /** Gives the output its name, in place of an earlier run. */
    public void keep() throws IOException {
        if (Files.exists(output())) {
            target.replaceBy(output());
        }
        kept = true;
    }

    /** Leaves what can be resumed, and nothing else. */
    @Override
    public void close() {
        try {
            lock.close();
            if (kept || !Files.exists(checkpointFile()) && !Files.exists(runawayFile())) {
                PrivateFiles.deleteAll(folder);
            }
        } catch (IOException e) {
            throw OutputException.failed("cannot remove `" + folder + "`: " + Trouble.in(e));
        }
    }
}
