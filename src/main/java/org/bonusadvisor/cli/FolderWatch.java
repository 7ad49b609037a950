package org.bonusadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells when files of some folders change. It looks itself: what systems tell of changes comes late or not at all. */
final class FolderWatch {
    private static final long PAUSE_MILLIS = 100;

    private final Iterable<Path> folders;
    private Map<Path, String> seen;

    /** Watches folders and the folders in them, from now on. */
    FolderWatch(Iterable<Path> folders) {
        this.folders = folders;
        this.seen = state();
    }

    /** Waits until something has changed and then stood still for a moment: editors save in several steps. */
    void await() throws InterruptedException {
        Map<Path, String> before = seen;
        Map<Path, String> now = before;
        Map<Path, String> last;
        do {
            last = now;
            Thread.sleep(PAUSE_MILLIS);
            now = state();
        } while (now.equals(before) || !now.equals(last));
        seen = now;
    }

    private Map<Path, String> state() {
        Map<Path, String> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    if (Files.isRegularFile(file)) {
                        files.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
                    }
                }
            } catch (NoSuchFileException e) {
                files.put(Path.of(e.getFile()), "gone"); // it went away while we looked; the next look will tell
            } catch (IOException | UncheckedIOException e) {
                files.put(folder, String.valueOf(e.getMessage()));
            }
        }
        return files;
    }
}
