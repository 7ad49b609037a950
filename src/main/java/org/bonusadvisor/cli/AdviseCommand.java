package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.whatif.WhatIf;
import org.bonusadvisor.batch.Batch;
import org.bonusadvisor.batch.EntryReader;
import org.bonusadvisor.batch.OutputFolder;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.Sources;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code advise}: the main job. */
@Command(
        name = "advise",
        description = "Advises profiles and writes a folder of reports.",
        footer = "  java -jar target/bonus-advisor.jar advise data/profiles --out reports")
final class AdviseCommand implements Callable<Integer> {
    private static final Clock CLOCK = Clock.systemUTC();

    @ParentCommand
    private Main main;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Profiles: a file with one profile, a JSON array or one profile a line (each may be gzipped),"
                    + " a folder of such files, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Folder to write, new or of an earlier run, which is replaced (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("reports");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with rules to use instead of those in the program.")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "json,md,html",
            description = "Forms of each report, comma-separated: json, md, html (default: all).")
    private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

    /** What a report can carry besides. */
    enum Extra {
        WHAT_IF;

        @Override
        public String toString() {
            return "what-if";
        }
    }

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "PART",
            description =
                    "Further parts of each report: what-if tells what would change the advice, and takes seconds a"
                            + " profile.")
    private Set<Extra> extras = EnumSet.noneOf(Extra.class);

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Seconds after which one profile counts as running away, which ends the run (default:"
                    + " ${DEFAULT-VALUE}).")
    private int timeLimit = 60;

    @Option(names = "--quiet", description = "No summary and no progress line.")
    private boolean quiet;

    @Override
    public Integer call() {
        Streams streams = main.streams();
        List<ProfileSource> sources = new Sources(streams.in(), out).find(paths);
        ProgressLine progress = new ProgressLine(streams.err(), streams.terminal() && !quiet, CLOCK);
        Summary summary = new Summary(progress);
        try (OutputFolder folder = OutputFolder.prepare(out);
                Watchdog watchdog = new Watchdog(Duration.ofSeconds(timeLimit), streams.err())) {
            progress.say("reading the rules …");
            RuleBase ruleBase = CheckedRules.of(rules);
            Advisor advisor = new Advisor(ruleBase);
            Release release = release(ruleBase, advisor);
            batch(advisor, release, watchdog).run(sources, folder, release, summary);
        } finally {
            progress.clear();
        }
        summary.problems(out).forEach(streams.err()::println);
        if (!quiet) {
            summary.results(out).forEach(streams.out()::println);
        }
        return ExitCode.of(summary.tally()).number();
    }

    private Batch batch(Advisor advisor, Release release, Watchdog watchdog) {
        return new Batch(
                new EntryReader(new ProfileReader()::read),
                reading ->
                        watchdog.watch("the profile `" + reading.profile().id() + "`", () -> advise(reading, advisor)),
                ReportFormat.views(formats),
                ReportFormat.overviews(release),
                CLOCK);
    }

    private Advice advise(Reading.Accepted reading, Advisor advisor) {
        Advice advice = advisor.advise(reading);
        return extras.contains(Extra.WHAT_IF)
                ? advice.with(new WhatIf(advisor).of(reading).changes())
                : advice;
    }

    private static Release release(RuleBase ruleBase, Advisor advisor) {
        return new Release(
                Version.number(),
                new RuleBaseId(ruleBase.digest(), ruleBase.rules(), ruleBase.files()),
                new DataId(advisor.dataDigest()));
    }
}
