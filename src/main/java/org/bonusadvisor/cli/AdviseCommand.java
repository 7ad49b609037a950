package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Part;
import org.bonusadvisor.batch.Batch;
import org.bonusadvisor.batch.Deadline;
import org.bonusadvisor.batch.EntryReader;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.Watch;
import org.bonusadvisor.batch.files.UnfinishedRun;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.Sources;
import org.bonusadvisor.profile.ProfileReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "json,md,html,ics",
            description = "Forms of each report, comma-separated: json, md, html, pdf, ics, csv, ndjson, ndjson.gz"
                    + " (default: ${DEFAULT-VALUE}). ics is a calendar file, csv the profile's row of summary.csv;"
                    + " ndjson writes all advices to one file, advice.ndjson, one a line.")
    private Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "PART",
            description =
                    "Further parts of each report: what-if tells what would change the advice, and takes seconds a"
                            + " profile.")
    private Set<RunOptions.Extra> extras = EnumSet.noneOf(RunOptions.Extra.class);

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PART",
            converter = LeftOut.class,
            description = "Parts to leave out of json and ndjson, by their key in the JSON, such as script,objections;"
                    + " texts stands for all that can be left out: what to ask for, how much, when and why always stays."
                    + " Faster, the fewer texts are left.")
    private Set<Part> without = EnumSet.noneOf(Part.class);

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Seconds after which one profile counts as running away and is set aside (default:"
                    + " ${DEFAULT-VALUE}).")
    private int timeLimit = 60;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many profiles are advised at a time (default: the number of cores).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "Goes on with a run of the same arguments that was stopped or killed.")
    private boolean resume;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            converter = LocaleTag.Converter.class,
            description =
                    "Place whose way of writing dates, numbers and money the reports follow, such as en-GB, en-US,"
                            + " en-IN, de-DE or fr-FR; the text stays English, and JSON and CSV keep plain figures (default:"
                            + " international English).")
    private LocaleTag place = LocaleTag.NONE;

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
        if (jobs < 1 || timeLimit < 1) {
            throw new UsageException("--jobs and --time-limit take numbers from 1");
        }
        Set<ReportFormat> whole = new TreeSet<>(formats);
        whole.removeAll(ReportFormat.OF_PARTS);
        if (!without.isEmpty() && (brief || !whole.isEmpty())) {
            throw new UsageException(
                    "--without leaves parts out of json, csv, ndjson and ndjson.gz only: name such forms"
                            + " with --format" + (brief ? ", and leave out --brief" : ""));
        }
        Streams streams = main.streams();
        List<ProfileSource> sources = new Sources(streams.in(), out).find(paths);
        ProgressLine progress = new ProgressLine(streams.err(), streams.terminal() && !quiet, CLOCK);
        Summary summary = new Summary(progress, place.format(), redact);
        boolean complete;
        try (UnfinishedRun run = resume ? UnfinishedRun.resume(out) : UnfinishedRun.begin(out);
                Watchdog watchdog = new Watchdog(Duration.ofSeconds(2L * timeLimit), streams.err());
                Interruption interruption = Interruption.heeded()) {
            progress.say("reading the rules …");
            Advisor advisor = options().advisor(rules.advisor(main));
            Release release = RunOptions.release(advisor);
            Batch batch = batch(advisor, release, watch(watchdog, run));
            Batch.Ending ending = batch.run(sources, run, release, options().byName(), summary, interruption::wanted);
            summary.ended(ending.tally());
            complete = ending.complete();
            if (!complete) {
                progress.clear();
                streams.err().println(summary.stopped());
            }
        } finally {
            progress.clear();
        }
        return complete ? finished(summary, streams) : ExitCode.INTERRUPTED.number();
    }

    private int finished(Summary summary, Streams streams) {
        summary.problems(out).forEach(streams.err()::println);
        if (!quiet) {
            summary.results(out).forEach(streams.out()::println);
        }
        return summary.exitCode().number();
    }

    private Batch batch(Advisor advisor, Release release, Watch watch) {
        Batch batch = new Batch(
                new EntryReader(new ProfileReader()::read),
                options().advising(advisor, this::deadline),
                options().products(release),
                watch,
                CLOCK,
                jobs);
        return redact ? batch.withholding() : batch;
    }

    /** What a deadline cannot stop ends the process; the next one sets it aside. */
    private Watch watch(Watchdog watchdog, UnfinishedRun run) {
        return (number, work) -> watchdog.watch("entry " + number, work, () -> {
            run.ranAway(number);
            main.streams().err().println("the same command with --resume sets entry " + number + " aside and goes on");
        });
    }

    private Deadline deadline() {
        return new Deadline(CLOCK, Duration.ofSeconds(timeLimit));
    }

    private RunOptions options() {
        return new RunOptions(formats, extras, without, place, redact, brief);
    }
}
