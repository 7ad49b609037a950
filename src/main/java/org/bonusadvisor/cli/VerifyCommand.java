package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.batch.Deadline;
import org.bonusadvisor.batch.EntryReader;
import org.bonusadvisor.batch.FinishedRun;
import org.bonusadvisor.batch.Recomputation;
import org.bonusadvisor.batch.Recomputation.Sample;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.SourceDigest;
import org.bonusadvisor.batch.source.Sources;
import org.bonusadvisor.profile.ProfileReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: whether the output of a run is what its profiles come to. */
@Command(
        name = "verify",
        description =
                "Digests the files of a run again, advises a sample of its profiles anew, and says what differs and"
                        + " why.",
        footer = "  java -jar target/bonus-advisor.jar verify reports")
final class VerifyCommand implements Callable<Integer> {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int SAMPLE = 100;
    private static final int FEW = 20;

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "OUT", description = "Folder that a run wrote.")
    private Path folder = Path.of("reports");

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            description = "Where the profiles are now, in the same order (default: where the run found them).")
    private List<String> paths = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--all", description = "Advises every profile anew, not only a sample of about 100.")
    private boolean all;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many profiles are advised at a time (default: the number of cores).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    private boolean differs;

    @Override
    public Integer call() {
        FinishedRun run = FinishedRun.of(folder);
        RunOptions options = RunOptions.of(run.options());
        List<ProfileSource> sources = new Sources(main.streams().in()).find(paths.isEmpty() ? names(run) : paths);
        Advisor advisor = options.advisor(rules.advisor(main));
        Release now = RunOptions.release(advisor);

        boolean sameRelease = release(run.release(), now);
        FinishedRun.Condition condition = run.condition();
        condition(condition);
        Recomputation.Result found = Recomputation.of(
                run,
                sources,
                new EntryReader(new ProfileReader()::read),
                options.advising(advisor, () -> new Deadline(CLOCK, Duration.ofMinutes(1))),
                options.products(run.release()),
                options.redact(),
                sample(run.counts().read()),
                jobs);
        boolean sameInput = inputs(run.inputs(), found.inputs());
        advices(found, cause(sameRelease, sameInput, condition.isSound()));
        return (differs ? ExitCode.CHANGES : ExitCode.ALL_ADVISED).number();
    }

    private static List<String> names(FinishedRun run) {
        if (run.inputs().stream().anyMatch(input -> input.sha256() == null)) {
            throw new UsageException("the run keeps back where its profiles were; name them after the folder");
        }
        return run.inputs().stream()
                .map(input -> input.source().equals("standard input") ? "-" : input.source())
                .toList();
    }

    private Sample sample(long entries) {
        long every = all ? 1 : Math.max(1, entries / SAMPLE);
        return new Sample(every, CLOCK.millis() % every + 1); // another one each time
    }

    private boolean release(Release then, Release now) {
        return same("version", then.version(), now.version())
                & same("rules", then.ruleBase().digest(), now.ruleBase().digest())
                & same("data", then.data().digest(), now.data().digest());
    }

    private boolean same(String what, String then, String now) {
        boolean same = then.equals(now);
        differs |= !same;
        say(what, same ? "as in the run: " + now : "differs: " + then + " in the run, " + now + " here");
        return same;
    }

    private boolean inputs(List<SourceDigest> then, List<SourceDigest> now) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
            if (i >= now.size() || i >= then.size()) {
                changed.add(i >= now.size() ? then.get(i).source() : now.get(i).source());
            } else if (!now.get(i).isLike(then.get(i))) {
                changed.add(now.get(i).source());
            }
        }
        differs |= !changed.isEmpty();
        say("input", changed.isEmpty() ? "as in the run" : "differs: " + listed(changed));
        return changed.isEmpty();
    }

    private void condition(FinishedRun.Condition condition) {
        differs |= !condition.isSound();
        say(
                "files",
                condition.isSound()
                        ? String.format(Locale.ROOT, "%,d, all as the run wrote them", condition.files())
                        : "differ from what the run wrote");
        list("changed", condition.changed());
        list("missing", condition.missing());
        list("not of the run", condition.foreign());
        if (!condition.listed()) {
            list("changed", List.of("the list of digests, SHA256SUMS"));
        }
    }

    private void advices(Recomputation.Result found, String cause) {
        List<String> which = found.differences().stream()
                .map(difference -> difference.id() + " in " + difference.file())
                .toList();
        differs |= !which.isEmpty();
        String worked = String.format(Locale.ROOT, "%,d worked out anew", found.compared());
        say("advice", which.isEmpty() ? worked + ", all the same" : worked + ", not the same" + cause);
        list("differs", which);
    }

    /** Why advice may differ. */
    private static String cause(boolean sameRelease, boolean sameInput, boolean sound) {
        if (!sameRelease) {
            return ", because it was made with something else, see above";
        }
        if (!sameInput) {
            return ", because the input is another one now";
        }
        return sound
                ? ": files and digests were both changed after the run, or a time limit was met"
                : ", because files were changed after the run";
    }

    private void say(String what, String how) {
        out().println(String.format(Locale.ROOT, "%-8s %s", what, how));
    }

    private void list(String what, Collection<String> items) {
        items.stream().limit(FEW).forEach(item -> out().println("  " + what + ": " + item));
        if (items.size() > FEW) {
            out().println("  … and " + (items.size() - FEW) + " more");
        }
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(FEW, names.size()))) + (names.size() > FEW ? ", …" : "");
    }

    private PrintStream out() {
        return main.streams().out();
    }
}
