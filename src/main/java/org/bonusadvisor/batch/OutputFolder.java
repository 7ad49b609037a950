package org.bonusadvisor.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import org.bonusadvisor.batch.source.Trouble;

/**
 * The folder that a run writes. Everything goes to a temporary sibling, which takes the folder's name at the end: there
 * is never half a result, even when the user interrupts the run. An earlier run is replaced as a whole; any other
 * folder with something in it is refused.
 */
public final class OutputFolder implements AutoCloseable {
    private final String name;
    private final Path target;
    private final Path temporary;
    private final Thread whenInterrupted;
    private boolean kept;

    private OutputFolder(String name, Path target, Path temporary) {
        this.name = name;
        this.target = target;
        this.temporary = temporary;
        this.whenInterrupted = new Thread(() -> PrivateFiles.deleteWhatIsThere(temporary));
    }

    /** Prepares to write {@code out}; throws {@link OutputException} if that must not or cannot be done. */
    public static OutputFolder prepare(Path out) {
        try {
            Path target =
                    Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            Path parent = target.getParent();
            if (parent == null) {
                throw OutputException.refused("cannot write to `" + out + "`: it is the root of the file system");
            }
            refuseForeign(out, target);
            Files.createDirectories(parent);
            Path temporary = PrivateFiles.createFolder(sibling(target, "tmp"));
            OutputFolder folder = new OutputFolder(out.toString(), target, temporary);
            Runtime.getRuntime().addShutdownHook(folder.whenInterrupted);
            return folder;
        } catch (IOException e) {
            throw OutputException.refused("cannot write to `" + out + "`: " + Trouble.in(e));
        }
    }

    private static void refuseForeign(Path out, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw OutputException.refused("cannot write to `" + out + "`: it is a file; name a folder with --out");
        }
        if (!isEmpty(target) && !isEarlierRun(target)) {
            throw OutputException.refused("will not write to `" + out
                    + "`: the folder is not empty and holds no earlier run; name another one with --out");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static boolean isEarlierRun(Path folder) {
        try {
            String product = new JsonMapper()
                    .readTree(folder.resolve(RunRecord.FILE).toFile())
                    .path("product")
                    .asText();
            return product.equals(RunRecord.PRODUCT);
        } catch (IOException e) {
            return false;
        }
    }

    /** Where files are written until {@link #keep}. */
    Path path() {
        return temporary;
    }

    /** The folder's name, as the user gave it. */
    String name() {
        return name;
    }

    /** Gives what was written the folder's name, in place of an earlier run. */
    void keep() throws IOException {
        if (Files.exists(target)) {
            Path old = Files.move(target, sibling(target, "old"));
            try {
                Files.move(temporary, target);
            } catch (IOException e) {
                Files.move(old, target);
                throw e;
            }
            kept = true;
            PrivateFiles.deleteAll(old);
        } else {
            Files.move(temporary, target);
            kept = true;
        }
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

    private static Path sibling(Path target, String purpose) {
        String random = UUID.randomUUID().toString().substring(0, 8);
        return target.resolveSibling("." + target.getFileName() + "." + purpose + "-" + random);
    }
}
