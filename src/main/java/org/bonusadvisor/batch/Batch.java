package org.bonusadvisor.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bonusadvisor.batch.files.OutputException;
import org.bonusadvisor.batch.files.PrivateFiles;
import org.bonusadvisor.batch.files.UnfinishedRun;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.SourceDigest;
import org.bonusadvisor.batch.source.Trouble;
import org.jspecify.annotations.Nullable;

/** Advises many profiles, several at a time, and writes what comes of them in the order of the input. */
public final class Batch {
    /** How long work may be lost when the process is killed. */
    private static final long CHECKPOINT_MILLIS = 1000;

    private final EntryReader reader;
    private final Advising advising;
    private final Products products;
    private final Watch watch;
    private final Clock clock;
    private final int jobs;
    private final boolean withholding;

    /**
     * A batch, ready to run.
     *
     * @param reader reads the entries
     * @param advising advises one profile; whatever it throws is an internal error of that profile
     * @param products what is written
     * @param watch sees to it that each entry comes to an end
     * @param clock tells when the run started and finished
     * @param jobs how many profiles are advised at a time, from 1
     */
    public Batch(EntryReader reader, Advising advising, Products products, Watch watch, Clock clock, int jobs) {
        this(reader, advising, products, watch, clock, jobs, false);
    }

    private Batch(
            EntryReader reader,
            Advising advising,
            Products products,
            Watch watch,
            Clock clock,
            int jobs,
            boolean withholding) {
        this.reader = reader;
        this.advising = advising;
        this.products = products;
        this.watch = watch;
        this.clock = clock;
        this.jobs = jobs;
        this.withholding = withholding;
    }

    /**
     * The same batch for output that others may see: sources are called input-1, input-2 and lose their digest; of what
     * is rejected only the place and the kind of each problem are told.
     */
    public Batch withholding() {
        return new Batch(reader, advising, products, watch, clock, jobs, true);
    }

    /**
     * How a run ended.
     *
     * @param tally what the entries came to, those of earlier processes included
     * @param complete whether all entries are done; otherwise somebody stopped it, and it can be resumed
     */
    public record Ending(Tally tally, boolean complete) {}

    /**
     * Advises every entry of the sources and keeps the output; goes on where an unfinished run ended.
     *
     * @param options what shapes the output, by name: only with the same can the run be resumed
     * @param watcher sees each outcome after it was written, and the counts so far
     * @param stopped whether somebody wants the run to stop
     * @throws OutputException when it cannot be written; it can be resumed then
     * @throws org.bonusadvisor.batch.source.SourceException when a source cannot be read; it can be resumed then
     */
    public Ending run(
            List<ProfileSource> sources,
            UnfinishedRun unfinished,
            Release release,
            Map<String, String> options,
            BiConsumer<Outcome, Tally> watcher,
            BooleanSupplier stopped) {
        Undertaking of = new Undertaking(
                release, options, sources.stream().map(ProfileSource::name).toList());
        Checkpoint from = unfinished
                .checkpoint()
                .map(content -> Checkpoint.read(content, of))
                .orElse(Checkpoint.start(of));
        try {
            if (unfinished.isComplete()) {
                unfinished.keep();
                return new Ending(from.tally(), true);
            }
            return run(sources, unfinished, from, watcher, stopped);
        } catch (IOException e) {
            throw OutputException.failed("cannot write to `" + unfinished.name() + "`: " + Trouble.in(e)
                    + "; when that is mended, the same command with --resume goes on");
        }
    }

    private Ending run(
            List<ProfileSource> sources,
            UnfinishedRun unfinished,
            Checkpoint from,
            BiConsumer<Outcome, Tally> watcher,
            BooleanSupplier stopped)
            throws IOException {
        Instant started = clock.instant();
        UnaryOperator<Outcome> shown = withholding ? Outcome::withheld : outcome -> outcome;
        try (RunOutput output = new RunOutput(unfinished, products, shown, from)) {
            Progress progress = new Progress(unfinished, output, from, watcher);
            List<SourceDigest> inputs = read(sources, unfinished, from, progress, stopped);
            progress.checkpoint();
            if (inputs == null) {
                return new Ending(progress.tally, false);
            }
            String checksums = output.finish(progress.tally);
            RunRecord record = RunRecord.of(
                    from.of(),
                    withholding ? withheld(inputs) : inputs,
                    progress.tally,
                    output.ids(),
                    checksums,
                    started,
                    clock.instant());
            PrivateFiles.write(unfinished.output().resolve(RunRecord.FILE), record.write());
            unfinished.keep();
            return new Ending(progress.tally, true);
        }
    }

    private @Nullable List<SourceDigest> read(
            List<ProfileSource> sources,
            UnfinishedRun unfinished,
            Checkpoint from,
            Progress progress,
            BooleanSupplier stopped)
            throws IOException {
        Feed.Start start = new Feed.Start(from.tally().read(), from.chain());
        Work work = new Work(new Judge(reader, advising, products), unfinished.runaways());
        try {
            return new Pipeline<Outcome>(jobs, stopped).run(named(sources), work, start, progress);
        } catch (RuntimeException | Error e) {
            progress.checkpoint(); // what was done stays done
            throw e;
        }
    }

    private List<ProfileSource> named(List<ProfileSource> sources) {
        return withholding ? numbered(sources) : sources;
    }

    /** The sources under names that tell nothing. */
    static List<ProfileSource> numbered(List<ProfileSource> sources) {
        return IntStream.range(0, sources.size())
                .mapToObj(i -> sources.get(i).named("input-" + (i + 1)))
                .toList();
    }

    private static List<SourceDigest> withheld(List<SourceDigest> inputs) {
        return inputs.stream().map(SourceDigest::withheld).toList();
    }

    /** What is done with each entry. */
    private final class Work implements Feed.Work<Outcome> {
        private final Judge judge;
        private final Set<Long> runaways;

        Work(Judge judge, Set<Long> runaways) {
            this.judge = judge;
            this.runaways = runaways;
        }

        @Override
        public Supplier<Outcome> on(long number, Entry entry, boolean skipped) {
            if (runaways.contains(number)) {
                return () -> new Outcome.Rejected(entry, null, false, List.of(Problems.ranAway(entry)), true);
            }
            if (advising.inOrder()) {
                Supplier<Outcome> taken = judge.take(entry);
                return () -> watch.watch(number, taken);
            }
            return () -> watch.watch(number, () -> judge.take(entry).get());
        }
    }

    /** The part of a run that changes with each entry. */
    private final class Progress implements Pipeline.Writer<Outcome> {
        private final UnfinishedRun unfinished;
        private final RunOutput output;
        private final Checkpoint from;
        private final BiConsumer<Outcome, Tally> watcher;
        private Tally tally;
        private byte[] chain;
        private long nextCheckpoint;

        Progress(UnfinishedRun unfinished, RunOutput output, Checkpoint from, BiConsumer<Outcome, Tally> watcher) {
            this.unfinished = unfinished;
            this.output = output;
            this.from = from;
            this.watcher = watcher;
            this.tally = from.tally();
            this.chain = from.chain();
            this.nextCheckpoint = clock.millis() + CHECKPOINT_MILLIS;
        }

        @Override
        public void write(Outcome judged, byte[] upTo) throws IOException {
            Outcome outcome = output.add(judged);
            chain = upTo;
            tally = tally.plus(outcome);
            watcher.accept(outcome, tally);
            if (clock.millis() >= nextCheckpoint) {
                checkpoint();
            }
        }

        void checkpoint() throws IOException {
            if (tally.read() > 0) {
                unfinished.checkpoint(new Checkpoint(from.of(), tally, chain, output.settle()).write());
            }
            nextCheckpoint = clock.millis() + CHECKPOINT_MILLIS;
        }
    }
}
