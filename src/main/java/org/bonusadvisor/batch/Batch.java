package org.bonusadvisor.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.OpenSource;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.SourceDigest;
import org.bonusadvisor.batch.source.Trouble;
import org.bonusadvisor.profile.Reading;

/** Advises many profiles, one at a time and in the order of the input: entry, outcome, files. */
public final class Batch {
    private final EntryReader reader;
    private final Function<Reading.Accepted, Advice> advisor;
    private final List<View> views;
    private final List<Overview> overviews;
    private final Clock clock;
    private final boolean withholding;

    /**
     * A batch, ready to run.
     *
     * @param reader reads the entries
     * @param advisor advises one profile; whatever it throws is an internal error of that profile
     * @param views the forms in which each advice is written
     * @param overviews the files about the whole run
     * @param clock tells when the run started and finished
     */
    public Batch(
            EntryReader reader,
            Function<Reading.Accepted, Advice> advisor,
            List<View> views,
            List<Overview> overviews,
            Clock clock) {
        this(reader, advisor, views, overviews, clock, false);
    }

    private Batch(
            EntryReader reader,
            Function<Reading.Accepted, Advice> advisor,
            List<View> views,
            List<Overview> overviews,
            Clock clock,
            boolean withholding) {
        this.reader = reader;
        this.advisor = advisor;
        this.views = List.copyOf(views);
        this.overviews = List.copyOf(overviews);
        this.clock = clock;
        this.withholding = withholding;
    }

    /**
     * The same batch for output that others may see: sources are called input-1, input-2 and lose their digest; of what
     * is rejected only the place and the kind of each problem are told.
     */
    public Batch withholding() {
        return new Batch(reader, advisor, views, overviews, clock, true);
    }

    /**
     * Advises every entry of the sources and keeps the output; {@code watcher} sees each outcome after it was written.
     * Throws {@link OutputException} when it cannot be written; nothing is kept then.
     */
    public Tally run(List<ProfileSource> sources, OutputFolder folder, Release release, Consumer<Outcome> watcher) {
        Instant started = clock.instant();
        try (RunOutput output = new RunOutput(folder.path())) {
            Judge judge = new Judge(reader, advisor, views);
            Progress progress = new Progress(judge, withholding ? Outcome::withheld : o -> o, output, watcher);
            List<SourceDigest> inputs = new ArrayList<>();
            for (ProfileSource source : sources) {
                String name = "input-" + (inputs.size() + 1);
                inputs.add(withholding ? progress.advise(source.named(name)).withheld() : progress.advise(source));
            }
            RunRecord run = RunRecord.of(release, inputs, progress.tally, started, clock.instant());
            output.finish(overviews, run);
            folder.keep();
            return progress.tally;
        } catch (IOException e) {
            throw OutputException.failed("cannot write to `" + folder.name() + "`: " + Trouble.in(e));
        }
    }

    /** The part of a run that changes with each entry. */
    private static final class Progress {
        private final Judge judge;
        private final UnaryOperator<Outcome> shown;
        private final RunOutput output;
        private final Consumer<Outcome> watcher;
        private Tally tally = Tally.ZERO;

        Progress(Judge judge, UnaryOperator<Outcome> shown, RunOutput output, Consumer<Outcome> watcher) {
            this.judge = judge;
            this.shown = shown;
            this.output = output;
            this.watcher = watcher;
        }

        SourceDigest advise(ProfileSource source) throws IOException {
            try (OpenSource open = source.open()) {
                for (Optional<Entry> entry = open.next(); entry.isPresent(); entry = open.next()) {
                    Outcome outcome = shown.apply(judge.judge(entry.get()));
                    output.add(outcome);
                    tally = tally.plus(outcome);
                    watcher.accept(outcome);
                }
                return open.digest();
            }
        }
    }
}
