package org.bonusadvisor.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.JUnitXml;
import org.bonusadvisor.authoring.Outcome;
import org.bonusadvisor.authoring.coverage.RuleCoverage;
import org.bonusadvisor.report.CoverageHtml;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules test}: runs the cases of a rules folder and measures what they hold. */
@Command(
        name = "test",
        description =
                "Runs the cases that stand beside the rules, and whole profiles with what a coach expects of them.",
        footer = "  java -jar target/bonus-advisor.jar rules test rules --only gates/leaving")
final class RulesTestCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "Folder with rules (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("rules");

    @Option(
            names = "--only",
            paramLabel = "PATH",
            description = "Only files whose path begins so, such as gates or gates/leaving; no whole profiles.")
    private String only = "";

    @Option(
            names = "--cases",
            paramLabel = "PATH",
            description = "Folder of whole profiles (default: data/cases beside DIR or here, where there is one).")
    private @Nullable Path cases;

    @Option(names = "--junit", paramLabel = "FILE", description = "Writes the outcome as JUnit XML.")
    private @Nullable Path junit;

    @Option(
            names = "--coverage",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE.html",
            description = "Tells what no case touches: rules, conditions, thresholds; with a file also as a page.")
    private @Nullable String coverage;

    @Option(
            names = "--mutate",
            description = "Changes every operator, threshold, constant and condition in turn; lists the changes that no"
                    + " case notices, and lines that would notice them.")
    private boolean mutate;

    @Option(
            names = "--propose",
            paramLabel = "FILE",
            description = "With --mutate: writes those lines to a file, a JSON object a line.")
    private @Nullable Path propose;

    @Option(
            names = "--watch",
            description = "Stays, and runs again after each save what it can affect. Ctrl-C ends it.")
    private boolean watch;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Seconds after which the cases of a file count as running away, which ends the run (default:"
                    + " ${DEFAULT-VALUE}).")
    private int timeLimit = 60;

    @Override
    public Integer call() throws InterruptedException {
        Streams streams = parent.main().streams();
        if (cases != null && !Files.isDirectory(cases)) {
            streams.err().println("`" + cases + "` is not a folder of whole profiles");
            return ExitCode.USAGE.number();
        }
        try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(timeLimit), streams.err())) {
            if (watch) {
                new RulesWatch(folder, people(), this::chosen, streams.out(), watchdog).run();
            }
            RulesTestRun run = RulesTestRun.of(folder, RuleFiles.of(folder), watchdog);
            if (run.rules().all().stream().noneMatch(rule -> chosen(rule.file()))) {
                streams.err().println("no rule file begins with `" + only + "`; write it as gates or gates/leaving");
                return ExitCode.USAGE.number();
            }
            List<Outcome> outcomes = new ArrayList<>(run.cases(this::chosen));
            if (only.isEmpty()) {
                outcomes.addAll(run.people(people()));
            }
            return report(outcomes, run);
        }
    }

    private Path people() {
        return People.of(cases, folder);
    }

    private boolean chosen(String path) {
        return path.startsWith(only);
    }

    private int report(List<Outcome> outcomes, RulesTestRun run) {
        PrintStream out = parent.main().streams().out();
        RuleBase rules = run.rules();
        List<Outcome> failed = outcomes.stream().filter(o -> !o.passed()).toList();
        failed.forEach(outcome -> outcome.lines().forEach(line -> out.println(run.shown(line))));
        if (junit != null) {
            write(junit, JUnitXml.of(outcomes));
        }
        if (coverage != null) {
            cover(coverage, run, out);
        }
        if (mutate) {
            String proposals = new MutationText(run, this::chosen).print(out);
            if (propose != null) {
                write(propose, proposals);
            }
        }
        long tested = rules.all().stream().filter(r -> chosen(r.file())).count();
        out.println(String.format(
                Locale.ROOT, "%,d cases, %,d failed, %,d rules.", outcomes.size(), failed.size(), tested));
        return (failed.isEmpty() ? ExitCode.ALL_ADVISED : ExitCode.SOME_REJECTED).number();
    }

    private void cover(String page, RulesTestRun run, PrintStream out) {
        RuleBase rules = run.rules();
        RuleCoverage covered =
                RuleCoverage.of(rules, CaseBook.of(rules.sources()).situations(), this::chosen);
        covered.lines().forEach(line -> out.println(run.shown(line)));
        if (!page.isEmpty()) {
            write(Path.of(page), new CoverageHtml().write(CoveragePage.of(covered)));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
