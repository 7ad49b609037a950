package org.bonusadvisor.cli;

import java.nio.file.Path;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.jspecify.annotations.Nullable;

/** The rules that a command works with. */
final class CheckedRules {
    private CheckedRules() {}

    /**
     * The rules of a folder, or without one those of the program.
     *
     * @throws RuleErrors when something in the folder is not as `rules check` wants it
     */
    static RuleBase of(@Nullable Path folder) {
        if (folder == null) {
            return RuleBase.embedded();
        }
        RuleFiles files = RuleFiles.of(folder);
        FolderCheck check = FolderCheck.of(files);
        if (!check.errors().isEmpty()) {
            throw new RuleErrors(folder, check.errors());
        }
        return RuleBase.of(files, check.checked());
    }
}
