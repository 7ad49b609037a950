package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.authoring.problems.ProblemPages;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules check}: everything wrong in a rules folder, each with its place and what to write instead. */
@Command(
        name = "check",
        description = "Checks a folder of rules without running them; prints each problem with file, line and column.",
        footer = "  java -jar target/bonus-advisor.jar rules check rules")
final class RulesCheckCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "Folder with rules (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("rules");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Form of the problems: text, json or sarif (default: ${DEFAULT-VALUE}).")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(names = "--strict", description = "Warnings give exit code 1.")
    private boolean strict;

    @Option(names = "--explain", paramLabel = "CODE", description = "Only prints what a code of a problem means.")
    private @Nullable String code;

    @Override
    public Integer call() {
        return code == null ? check() : explain(code);
    }

    private int explain(String code) {
        Streams streams = parent.main().streams();
        ProblemPages pages = new ProblemPages();
        Optional<String> page = pages.page(code.toUpperCase(Locale.ROOT));
        page.ifPresentOrElse(
                streams.out()::println,
                () -> streams.err()
                        .println("no problem has the code `" + code + "`"
                                + pages.nearest(code)
                                        .map(near -> "; maybe " + near)
                                        .orElse("")));
        return (page.isPresent() ? ExitCode.ALL_ADVISED : ExitCode.USAGE).number();
    }

    private int check() {
        FolderCheck check = FolderCheck.of(RuleFiles.of(folder));
        print(check);
        if (!check.errors().isEmpty()) {
            return ExitCode.RULES.number();
        }
        boolean failed = strict && !check.warnings().isEmpty();
        return (failed ? ExitCode.SOME_REJECTED : ExitCode.ALL_ADVISED).number();
    }

    private void print(FolderCheck check) {
        PrintStream out = parent.main().streams().out();
        ProblemText text = new ProblemText(folder);
        List<RuleProblem> problems = inOrder(check);
        switch (format) {
            case TEXT -> {
                problems.forEach(problem -> text.lines(problem).forEach(out::println));
                out.println(ProblemText.count(check.errors(), check.warnings()));
            }
            case JSON -> out.println(new ProblemJson(text, new ProblemPages()::page).array(problems));
            case SARIF -> out.println(new ProblemJson(text, new ProblemPages()::page).sarif(problems));
        }
    }

    private static List<RuleProblem> inOrder(FolderCheck check) {
        List<RuleProblem> problems = new ArrayList<>(check.errors());
        problems.addAll(check.warnings());
        problems.sort(Comparator.comparing(RuleProblem::file)
                .thenComparingInt(RuleProblem::line)
                .thenComparingInt(RuleProblem::column));
        return problems;
    }
}
