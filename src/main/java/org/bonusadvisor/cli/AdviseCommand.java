package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Redaction;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.authoring.whatif.WhatIf;
import org.bonusadvisor.batch.Batch;
import org.bonusadvisor.batch.EntryReader;
import org.bonusadvisor.batch.OutputFolder;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.Sources;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.redaction.Redactor;
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
            defaultValue = "json,md,html,ics",
            description = "Forms of each report, comma-separated: json, md, html, pdf, ics, csv (default:"
                    + " ${DEFAULT-VALUE}). ics is a calendar file, csv the profile's row of summary.csv.")
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

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            converter = LocaleTag.class,
            description =
                    "Place whose way of writing dates, numbers and money the reports follow, such as en-GB, en-US,"
                            + " en-IN, de-DE or fr-FR; the text stays English, and JSON and CSV keep plain figures (default:"
                            + " international English).")
    private Format figures = Format.ENGLISH;

    @Option(
            names = "--redact",
            description =
                    "For supervision and teaching: replaces names, ids and texts by neutral ones, moves all amounts"
                            + " so that pay tells only its band, and names no input. Dates, country, level, kinds, percentages"
                            + " and measured figures with the units that the program knows stay.")
    private boolean redact;

    @Option(
            names = "--brief",
            description =
                    "Also one page for the coach, <id>.brief.pdf: ask, range, reasons, objections with replies, what is"
                            + " missing, next step.")
    private boolean brief;

    @Option(names = "--quiet", description = "No summary and no progress line.")
    private boolean quiet;

    @Override
    public Integer call() {
        Streams streams = main.streams();
        List<ProfileSource> sources = new Sources(streams.in(), out).find(paths);
        ProgressLine progress = new ProgressLine(streams.err(), streams.terminal() && !quiet, CLOCK);
        Summary summary = new Summary(progress, figures, redact);
        try (OutputFolder folder = OutputFolder.prepare(out);
                Watchdog watchdog = new Watchdog(Duration.ofSeconds(timeLimit), streams.err())) {
            progress.say("reading the rules …");
            RuleBase ruleBase = CheckedRules.of(rules);
            Advisor advisor = new Advisor(ruleBase).writing(figures);
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
        Batch batch = new Batch(
                new EntryReader(new ProfileReader()::read),
                redact ? redacting(advisor, watchdog) : reading -> watched(reading, advisor, watchdog),
                ReportFormat.views(formats, brief, figures),
                ReportFormat.overviews(release, figures, formats, redact),
                CLOCK);
        return redact ? batch.withholding() : batch;
    }

    private Advice watched(Reading.Accepted reading, Advisor advisor, Watchdog watchdog) {
        return watchdog.watch("the profile `" + reading.profile().id() + "`", () -> advise(reading, advisor));
    }

    /** Judges each profile as it is too, to say whether the replacing changed the verdict. */
    private Function<Reading.Accepted, Advice> redacting(Advisor advisor, Watchdog watchdog) {
        Redactor redactor = new Redactor(Phrases.of(advisor.rules().sources()));
        return reading -> {
            Reading.Accepted redacted = redactor.redacted(reading);
            String who = "the profile `" + redacted.profile().id() + "`";
            Verdict exact = watchdog.watch(who, () -> Verdict.of(advisor.judge(reading)));
            Verdict shown = watchdog.watch(who, () -> Verdict.of(advisor.judge(redacted)));
            return watched(redacted, advisor, watchdog).with(Redaction.between(exact, shown));
        };
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
