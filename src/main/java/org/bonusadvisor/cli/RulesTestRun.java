package org.bonusadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.CaseRunner;
import org.bonusadvisor.authoring.Outcome;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.authoring.whole.WholeProfiles;
import org.bonusadvisor.report.AdviceMarkdown;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;

/**
 * One run of the cases of a rules folder as it stands.
 *
 * @param folder the folder as the user gave it
 * @param rules its rules
 * @param check what its check found
 * @param watchdog ends the process when a case does not come to an end
 */
record RulesTestRun(Path folder, RuleBase rules, FolderCheck check, Watchdog watchdog) {
    /** A place under the rules folder, as the program names it for itself. */
    private static final Pattern PLACE = Pattern.compile("\\brules/(?=[\\w./-]+\\.(?:drl|yaml))");

    /**
     * Reads and checks a folder.
     *
     * @throws RuleErrors when it has errors
     */
    static RulesTestRun of(Path folder, RuleFiles files, Watchdog watchdog) {
        FolderCheck check = FolderCheck.of(files);
        if (!check.errors().isEmpty()) {
            throw new RuleErrors(folder, check.errors());
        }
        return new RulesTestRun(folder, RuleBase.of(files, check.checked()), check, watchdog);
    }

    /** Runs the cases of the files whose paths are chosen. */
    List<Outcome> cases(Predicate<String> chosen) {
        CaseRunner runner = new CaseRunner(rules);
        return runner.files().parallelStream()
                .filter(chosen)
                .map(path -> watchdog.watch("a case in " + folder.resolve(path), () -> runner.run(path)))
                .flatMap(List::stream)
                .toList();
    }

    /** Advises whole profiles; a folder that is not there has none. */
    List<Outcome> people(Path cases) {
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        WholeProfiles profiles = new WholeProfiles(new Advisor(rules), new AdviceMarkdown()::write);
        try {
            return WholeProfiles.files(cases).parallelStream()
                    .map(file -> watchdog.watch(file.toString(), () -> one(profiles, file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome one(WholeProfiles profiles, Path file) {
        try {
            return profiles.run(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line with the places in it named as the user names the folder, so that a terminal can open them. */
    String shown(String line) {
        return shown(folder, line);
    }

    /** A line with the places in it named as the user names the folder. */
    static String shown(Path folder, String line) {
        String root = folder.toString().replace('\\', '/');
        return PLACE.matcher(line)
                .replaceAll(root.isEmpty() ? "" : java.util.regex.Matcher.quoteReplacement(root + "/"));
    }
}
