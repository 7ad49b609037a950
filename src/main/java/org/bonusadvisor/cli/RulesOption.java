package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.cache.CacheFolder;
import org.bonusadvisor.cache.RuleCache;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.Shipped;
import org.bonusadvisor.rulebase.bundle.Bundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The rules that a command works with. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder with rules to use instead of those in the program; once checked, they are kept for the"
                            + " next run.")
    private @Nullable Path folder;

    @Option(names = "--no-cache", description = "Checks the rules of --rules anew, and keeps nothing.")
    private boolean uncached;

    /**
     * An advisor with the rules of the folder, or without one with those of the program. When kept rules cannot be used,
     * or rules cannot be kept, that is said on standard error.
     *
     * @throws RuleErrors when something in the folder is not as `rules check` wants it
     */
    Advisor advisor(Main main) {
        Path given = folder;
        return given == null
                ? main.shipped()
                : new Advisor(read(given, main.streams().err()));
    }

    private RuleBase read(Path given, PrintStream err) {
        RuleFiles files = RuleFiles.of(given);
        Supplier<RuleBase> checked = () -> checked(given, files);
        return cache(err).map(cache -> cache.rules(files, checked)).orElseGet(checked);
    }

    /** The folder, when one is given. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Programs that do not run from their jar change without a new version, so they keep nothing. */
    private Optional<RuleCache> cache(PrintStream err) {
        if (uncached) {
            return Optional.empty();
        }
        Path place =
                CacheFolder.of(System::getenv, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        return Shipped.bundle().map(Bundle::maker).map(maker -> new RuleCache(place, maker, err::println));
    }

    private static RuleBase checked(Path folder, RuleFiles files) {
        FolderCheck check = FolderCheck.of(files);
        if (!check.errors().isEmpty()) {
            throw new RuleErrors(folder, check.errors());
        }
        return RuleBase.of(files, check.checked());
    }
}
