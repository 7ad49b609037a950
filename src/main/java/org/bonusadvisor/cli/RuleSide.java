package org.bonusadvisor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.authoring.compare.Version;
import org.bonusadvisor.rulebase.RuleFiles;

/** One side of a comparison as the user names it: a folder with rules, or a revision of git. */
final class RuleSide {
    private RuleSide() {}

    /**
     * Reads and checks a side.
     *
     * @param name how the side is called, such as OLD
     * @param given what the user wrote: a folder, {@code REV} for its folder {@code rules}, or {@code REV:path}
     * @throws UsageException when it is neither a folder nor something that git knows
     * @throws RuleErrors when its rules have errors
     */
    static Version read(String name, String given) {
        Path folder = isFolder(given) ? Path.of(given) : Path.of("rules");
        RuleFiles files = isFolder(given) ? RuleFiles.of(folder) : new GitFolder(Path.of("")).rules(given);
        FolderCheck check = FolderCheck.of(files);
        if (!check.errors().isEmpty()) {
            throw new RuleErrors(name + " `" + given + "`: the rules have errors", folder, check.errors());
        }
        return Version.of(files, check.checked());
    }

    private static boolean isFolder(String given) {
        try {
            return Files.isDirectory(Path.of(given));
        } catch (InvalidPathException e) {
            return false; // on Windows a revision with a path is no path
        }
    }
}
