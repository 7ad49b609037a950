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
import org.bonusadvisor.rulebase.RuleBase;
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

    @Option(
            names = "--deep",
            description = "Runs the rules over very many profiles: rules that never or always fire, repeat another or"
                    + " contradict it, gaps, and thresholds that no case touches, each with a profile as"
                    + " witness. Takes minutes; text or json.")
    private boolean deep;

    @Option(
            names = "--engine",
            description =
                    "Checks the engine too: runs the rules over cases and profiles in several ways, which must all"
                            + " conclude the same. Takes minutes; gives text only.")
    private boolean engine;

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
        Streams streams = parent.main().streams();
        if (deep && format == ProblemFormat.SARIF) {
            streams.err().println("--deep gives text or json; leave out --format sarif");
            return ExitCode.USAGE.number();
        }
        if (engine && format != ProblemFormat.TEXT) {
            streams.err().println("--engine gives text only; leave out --format");
            return ExitCode.USAGE.number();
        }
        RuleFiles files = RuleFiles.of(folder);
        FolderCheck check = FolderCheck.of(files);
        boolean data = deep && format == ProblemFormat.JSON;
        if (!data || !check.errors().isEmpty()) {
            print(check);
        }
        if (!check.errors().isEmpty()) {
            return ExitCode.RULES.number();
        }
        boolean failed = strict && !check.warnings().isEmpty();
        if (deep) {
            RuleBase rules = RuleBase.of(files, check.checked());
            boolean found = new DeepText(folder, streams.out()).print(rules, People.of(null, folder), data) > 0;
            failed |= strict && found;
        }
        if (engine) {
            failed |= new EngineText(folder, streams).print(RuleBase.of(files, check.checked())) > 0;
        }
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
