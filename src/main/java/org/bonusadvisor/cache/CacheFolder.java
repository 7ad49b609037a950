package org.bonusadvisor.cache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a platform wants programs to keep what they can make again. */
public final class CacheFolder {
    private static final String NAME = "bonus-advisor";

    private CacheFolder() {}

    /**
     * The folder of this program.
     *
     * @param environment the variables of the process; null for one that is not set
     * @param system the name of the operating system, as Java has it in {@code os.name}
     * @param home the user's home folder
     */
    public static Path of(UnaryOperator<@Nullable String> environment, String system, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return stated(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve(NAME)
                    .resolve("cache");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library/Caches").resolve(NAME);
        }
        return stated(environment.apply("XDG_CACHE_HOME"), home.resolve(".cache"))
                .resolve(NAME);
    }

    /** A folder that a variable states; it must be absolute. */
    private static Path stated(@Nullable String folder, Path otherwise) {
        Path path = Path.of(folder == null ? "" : folder);
        return path.isAbsolute() ? path : otherwise;
    }
}
