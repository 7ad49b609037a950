package org.bonusadvisor.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
        this.reader = reader;
        this.advisor = advisor;
        this.views = List.copyOf(views);
        this.overviews = List.copyOf(overviews);
        this.clock = clock;
    }

    /**
     * Advises every entry of the sources and keeps the output; {@code watcher} sees each outcome after it was written.
     * Throws {@link OutputException} when it cannot be written; nothing is kept then.
     */
    public Tally run(List<ProfileSource> sources, OutputFolder folder, Release release, Consumer<Outcome> watcher) {
        Instant started = clock.instant();
        try (RunOutput output = new RunOutput(folder.path())) {
            Progress progress = new Progress(new Judge(reader, advisor, views), output, watcher);
            List<SourceDigest> inputs = new ArrayList<>();
            for (ProfileSource source : sources) {
                inputs.add(progress.advise(source));
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
        private final RunOutput output;
        private final Consumer<Outcome> watcher;
        private Tally tally = Tally.ZERO;

        Progress(Judge judge, RunOutput output, Consumer<Outcome> watcher) {
            this.judge = judge;
            this.output = output;
            this.watcher = watcher;
        }

        SourceDigest advise(ProfileSource source) throws IOException {
            try (OpenSource open = source.open()) {
                for (Optional<Entry> entry = open.next(); entry.isPresent(); entry = open.next()) {
                    Outcome outcome = judge.judge(entry.get());
                    output.add(outcome);
                    tally = tally.plus(outcome);
                    watcher.accept(outcome);
                }
                return open.digest();
            }
        }
    }
}
