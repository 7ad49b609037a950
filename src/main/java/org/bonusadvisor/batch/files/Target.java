package org.bonusadvisor.batch.files;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.bonusadvisor.batch.source.Trouble;

/**
 * The folder that the output of a run is to have in the end: new, empty or an earlier run, which is replaced as a whole.
 *
 * @param name as the user gave it
 * @param path where it is or will be
 */
record Target(String name, Path path) {
    /** The file by which a folder is known to hold a run. */
    static final String RUN = "run.json";

    static final String PRODUCT = "bonus-advisor";

    /** The folder of that name; throws {@link OutputException} when it must not be written. */
    static Target of(Path out) {
        try {
            Path path =
                    Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            Path parent = path.getParent();
            if (parent == null) {
                throw OutputException.refused("cannot write to `" + out + "`: it is the root of the file system");
            }
            refuseForeign(out, path);
            Files.createDirectories(parent);
            return new Target(out.toString(), path);
        } catch (IOException e) {
            throw OutputException.refused("cannot write to `" + out + "`: " + Trouble.in(e));
        }
    }

    private static void refuseForeign(Path out, Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw OutputException.refused("cannot write to `" + out + "`: it is a file; name a folder with --out");
        }
        if (!isEmpty(path) && !holdsRun(path)) {
            throw OutputException.refused("will not write to `" + out
                    + "`: the folder is not empty and holds no earlier run; name another one with --out");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static boolean holdsRun(Path folder) {
        try {
            String product = new JsonMapper()
                    .readTree(folder.resolve(RUN).toFile())
                    .path("product")
                    .asText();
            return product.equals(PRODUCT);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there is a run in it. */
    boolean holdsRun() {
        return holdsRun(path);
    }

    /** A hidden path beside it. */
    Path sibling(String purpose) {
        return path.resolveSibling("." + path.getFileName() + "." + purpose);
    }

    /** Gives a folder this name; what had it before is deleted. When the folder cannot be moved, that stays. */
    void replaceBy(Path folder) throws IOException {
        Path old = sibling("replaced");
        if (Files.exists(old) && Files.exists(path)) {
            PrivateFiles.deleteAll(old); // left by a process that was killed here
        }
        if (Files.exists(path)) {
            Files.move(path, old);
            try {
                Files.move(folder, path);
            } catch (IOException e) {
                Files.move(old, path);
                throw e;
            }
        } else {
            Files.move(folder, path);
        }
        if (Files.exists(old)) {
            PrivateFiles.deleteAll(old);
        }
    }
}
