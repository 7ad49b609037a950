package org.bonusadvisor.authoring.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.advice.DeclaredCodes;
import org.bonusadvisor.authoring.whatif.Actionable;
import org.bonusadvisor.phrases.PhraseKeys;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.Lint;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.SourceList;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/**
 * Everything wrong in a rules folder: in its rules, phrases, codes, sources and cases, and in what belongs together in
 * them. No rule is run or compiled.
 *
 * @param errors what keeps the folder from being used, in the order of files, lines and columns
 * @param warnings what it can be used with, in the same order; of a folder with errors in its rules only some
 * @param checked the rule files as read
 */
public record FolderCheck(List<RuleProblem> errors, List<RuleProblem> warnings, CheckedFiles checked) {
    private static final Pattern BEGINNING = Pattern.compile("(?m)^\\s*rule\\s+\"?([^\\s\"]+)");
    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparingInt(RuleProblem::column)
            .thenComparing(RuleProblem::code)
            .thenComparing(RuleProblem::message);

    /** Checks the files of a rules folder. */
    public static FolderCheck of(RuleFiles files) {
        CheckedFiles checked = CheckedFiles.of(files);
        SourceList sources = SourceList.of(files);
        PhraseKeys phrases = PhraseKeys.of(files);
        DeclaredCodes codes = DeclaredCodes.of(files);
        CaseCheck cases = new CaseCheck(files, stages(checked), sources.ids());
        SpokenConclusions spoken = new SpokenConclusions(phrases, codes);
        List<RuleProblem> errors = new ArrayList<>(checked.problems());
        errors.addAll(sources.problems());
        errors.addAll(phrases.problems());
        errors.addAll(codes.problems());
        errors.addAll(NeutralCheck.problems(files));
        errors.addAll(PartsCheck.problems(files, phrases, sources));
        errors.addAll(Actionable.problems(files));
        checked.files().forEach(file -> errors.addAll(spoken.problems(file)));
        files.texts().entrySet().parallelStream()
                .filter(file -> file.getKey().endsWith(".cases.yaml"))
                .map(file -> cases.problems(file.getKey(), file.getValue()))
                .forEachOrdered(errors::addAll);
        return new FolderCheck(inOrder(errors), inOrder(warnings(checked, cases)), checked);
    }

    /** The folder of each rule by its id; of rules that cannot be read too, so that only their own mistake is told. */
    private static Map<String, String> stages(CheckedFiles checked) {
        Map<String, String> stages = new HashMap<>();
        for (FileTree file : checked.files()) {
            String folder = file.source().file().split("/", 2)[0];
            BEGINNING.matcher(file.source().text()).results().forEach(rule -> stages.put(rule.group(1), folder));
            file.rules().forEach(rule -> stages.put(rule.id(), folder));
        }
        return stages;
    }

    /** A file that cannot be read would bring warnings about what it holds. */
    private static List<RuleProblem> warnings(CheckedFiles checked, CaseCheck cases) {
        if (!checked.problems().isEmpty()) {
            return List.of();
        }
        UnusedWork unused = new UnusedWork(checked);
        return Stream.of(Lint.of(checked), unused.conclusions(), unused.facts(), unused.rules(cases))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleProblem> inOrder(List<RuleProblem> problems) {
        return problems.stream().distinct().sorted(ORDER).toList();
    }
}
