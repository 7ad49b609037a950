package org.bonusadvisor.authoring.compare;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.jspecify.annotations.Nullable;

/** A rules folder without errors, as one side of a comparison or on the way between both. Safe for many threads. */
public final class Version {
    private final RuleFiles files;
    private final CheckedFiles checked;
    private final TreeMap<String, Rule> rules = new TreeMap<>();
    private @Nullable Advisor advisor;

    private Version(RuleFiles files, CheckedFiles checked) {
        this.files = files;
        this.checked = checked;
        checked.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /** The version of files that were checked and have no errors. */
    public static Version of(RuleFiles files, CheckedFiles checked) {
        return new Version(files, checked);
    }

    /** The version of some files, empty when they have errors. */
    static Optional<Version> of(RuleFiles files) {
        FolderCheck check = FolderCheck.of(files);
        return check.errors().isEmpty() ? Optional.of(new Version(files, check.checked())) : Optional.empty();
    }

    /** Its files. */
    RuleFiles files() {
        return files;
    }

    /** Its rules by id. */
    Map<String, Rule> rules() {
        return rules;
    }

    /** Who advises by it; made ready when first asked for. */
    synchronized Advisor advisor() {
        if (advisor == null) {
            advisor = new Advisor(RuleBase.of(files, checked));
        }
        return advisor;
    }
}
