package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bonusadvisor.authoring.compare.Comparer;
import org.bonusadvisor.batch.files.OutputFolder;
import org.bonusadvisor.batch.files.RunFiles;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.Sources;
import org.bonusadvisor.report.CompareHtml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules compare}: whom an edit of the rules affects. */
@Command(
        name = "compare",
        description =
                "Tells whose advice differs between two versions of the rules, how, and which edited lines cause it;"
                        + " looks for such people beyond the given profiles too.",
        footer = "  java -jar target/bonus-advisor.jar rules compare main rules --profiles data/profiles")
final class RulesCompareCommand implements Callable<Integer> {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String SIDE = "a folder with rules, a revision of git for its folder rules, or REV:path.";

    @ParentCommand
    private RulesCommand parent;

    @Parameters(index = "0", paramLabel = "OLD", description = "The rules before: " + SIDE)
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The rules after: " + SIDE)
    private String now = "";

    @Option(
            names = "--profiles",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Profiles, as advise reads them: files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder to write index.html and compare.json to, new or of an earlier run, which is replaced.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Form of what is printed: text or json (default: ${DEFAULT-VALUE}).")
    private CompareFormat format = CompareFormat.TEXT;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Seconds after which one profile counts as running away, which ends the run (default:"
                    + " ${DEFAULT-VALUE}).")
    private int timeLimit = 60;

    @Override
    public Integer call() {
        Path folder = out;
        if (folder == null) {
            return print(compare(sources(new Sources(streams().in()))));
        }
        List<ProfileSource> sources = sources(new Sources(streams().in(), folder));
        try (OutputFolder output = OutputFolder.prepare(folder)) {
            Compared compared = compare(sources);
            RunFiles.write(
                    output,
                    Map.of(
                            "index.html", new CompareHtml().write(ComparePage.of(compared)),
                            "compare.json", new CompareJson().write(compared)));
            return print(compared);
        }
    }

    private Streams streams() {
        return parent.main().streams();
    }

    private List<ProfileSource> sources(Sources all) {
        return all.find(paths);
    }

    private Compared compare(List<ProfileSource> sources) {
        ProgressLine progress = new ProgressLine(streams().err(), streams().terminal(), CLOCK);
        try (Watchdog watchdog =
                new Watchdog(Duration.ofSeconds(timeLimit), streams().err())) {
            progress.say("reading the rules …");
            Comparer comparer = new Comparer(RuleSide.read("OLD", old), RuleSide.read("NEW", now));
            return new RulesCompareRun(comparer, watchdog, progress).run(old, now, sources);
        } finally {
            progress.clear();
        }
    }

    private int print(Compared compared) {
        CompareText text = new CompareText(compared, out);
        text.rejected().forEach(streams().err()::println);
        switch (format) {
            case TEXT -> text.lines().forEach(streams().out()::println);
            case JSON -> streams().out().print(new CompareJson().write(compared));
        }
        return compared.exitCode().number();
    }
}
