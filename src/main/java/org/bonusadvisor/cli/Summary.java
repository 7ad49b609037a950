package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.batch.Outcome;
import org.bonusadvisor.batch.Tally;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.run.RunRow;

/** What a run tells the user at its end: counts, where the reports are, and each profile when there are few. */
final class Summary implements BiConsumer<Outcome, Tally> {
    private static final int FEW = 20;

    private final ProgressLine progress;
    private final Format format;
    private final boolean redacted;
    private final List<RunRow> advised = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    private Tally tally = Tally.ZERO;

    Summary(ProgressLine progress, Format format, boolean redacted) {
        this.redacted = redacted;
        this.format = format;
        this.progress = progress;
    }

    @Override
    public void accept(Outcome outcome, Tally upToHere) {
        tally = upToHere;
        progress.update(tally);
        if (outcome instanceof Outcome.Advised good && advised.size() <= FEW) {
            advised.add(good.row());
        } else if (outcome instanceof Outcome.Rejected bad && rejected.size() <= FEW) {
            rejected.addAll(ProblemLines.of(bad.entry(), bad.problems()));
        }
    }

    /** Takes the counts of a run that was complete before it was resumed. */
    void ended(Tally all) {
        tally = all;
    }

    /** How the run ended, for the exit code. */
    ExitCode exitCode() {
        return ExitCode.of(tally);
    }

    /** What a run that the user stopped tells. */
    String stopped() {
        return String.format(
                Locale.ROOT,
                "stopped after %,d %s; run the same command with --resume to go on",
                tally.read(),
                profiles());
    }

    private String profiles() {
        return tally.read() == 1 ? "profile" : "profiles";
    }

    /** Each problem with file, line and column; when there are many, the first. */
    List<String> problems(Path out) {
        List<String> lines = new ArrayList<>(rejected.subList(0, Math.min(FEW, rejected.size())));
        if (rejected.size() > FEW) {
            lines.add("… and more: " + out.resolve("rejected.ndjson"));
        }
        return lines;
    }

    /** Counts, each profile when there are few, and where the reports are. */
    List<String> results(Path out) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d %s read: %,d advised, %,d rejected.",
                tally.read(),
                profiles(),
                tally.advised(),
                tally.rejected()));
        if (tally.advised() <= FEW && tally.advised() == advised.size()) {
            lines.addAll(new Columns(advised.stream().map(this::cells).toList()).lines());
        }
        lines.add("Reports: " + out.resolve("index.html"));
        if (tally.rejected() > 0) {
            lines.add((redacted ? "Rejected: " : "Rejected, with their text: ") + out.resolve("rejected.ndjson"));
        }
        return lines;
    }

    private List<String> cells(RunRow row) {
        Sum target = row.target();
        String money = target == null ? "no amount" : format.money(target.amount(), row.currency());
        return List.of(row.id(), row.type().name(), money, words(row.action().name()) + window(row));
    }

    private static String window(RunRow row) {
        String from = row.earliest() == null ? "" : " " + row.earliest();
        return from + (row.latest() == null ? "" : " to " + row.latest());
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
