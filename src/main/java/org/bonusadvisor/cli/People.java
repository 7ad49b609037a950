package org.bonusadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the whole profiles of a rules folder are. */
final class People {
    private People() {}

    /** The folder that is given, the one beside the rules, or the one here. */
    static Path of(@Nullable Path given, Path rules) {
        Path beside = rules.resolveSibling("data").resolve("cases");
        return given != null ? given : Files.isDirectory(beside) ? beside : Path.of("data", "cases");
    }
}
