package org.bonusadvisor.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.bonusadvisor.batch.Outcome.Advised;
import org.bonusadvisor.batch.Outcome.Rejected;
import org.bonusadvisor.batch.Outcome.Report;
import org.bonusadvisor.batch.files.OutputException;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.SourceDigest;
import org.bonusadvisor.batch.source.Trouble;

/** Advises the profiles of a finished run anew and compares each line and file with what the run wrote. */
public final class Recomputation implements Closeable {
    private static final String LINES = ".ndjson";
    private static final String PACKED = ".ndjson.gz";

    private final FinishedRun run;
    private final boolean withheld;
    private final Sample sample;
    private final Map<String, InputStream> series = new TreeMap<>();
    private final InputStream rejected;
    private byte[] nextRejected;
    private final Ids ids = new Ids();
    private final List<Difference> differences = new ArrayList<>();
    private long compared;

    /**
     * Entries at equal distances.
     *
     * @param every the distance, from 1
     * @param from the number of the first, from 1 to {@code every}
     */
    public record Sample(long every, long from) {
        boolean has(long number) {
            return number % every == from % every;
        }

        boolean isAll() {
            return every == 1;
        }
    }

    /**
     * What is not as it was.
     *
     * @param id of the profile, or where it stands
     * @param file in which it differs
     */
    public record Difference(String id, String file) {}

    /**
     * What was found.
     *
     * @param compared entries that were worked on anew
     * @param differences what differs, in the order of the input
     * @param inputs digests of the sources as they are now
     */
    public record Result(long compared, List<Difference> differences, List<SourceDigest> inputs) {}

    private Recomputation(FinishedRun run, Products products, boolean withheld, Sample sample) throws IOException {
        this.run = run;
        this.withheld = withheld;
        this.sample = sample;
        for (Series one : products.series()) {
            String name = one.file();
            if (name.endsWith(LINES) || name.endsWith(PACKED)) {
                InputStream raw = new BufferedInputStream(Files.newInputStream(run.file(name)), 1 << 16);
                series.put(
                        name, name.endsWith(PACKED) ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16)) : raw);
            }
        }
        rejected = new BufferedInputStream(Files.newInputStream(run.file(RunOutput.REJECTED)), 1 << 16);
        nextRejected = line(rejected);
    }

    /**
     * Works on the chosen entries of a run anew.
     *
     * @param withheld whether the run keeps back what is rejected
     * @param sample the entries that are chosen; of a part of them, only advices are compared
     * @throws OutputException when the run cannot be read
     */
    public static Result of(
            FinishedRun run,
            List<ProfileSource> sources,
            EntryReader reader,
            Advising advising,
            Products products,
            boolean withheld,
            Sample sample,
            int jobs) {
        Judge judge = new Judge(reader, advising, products);
        try (Recomputation work = new Recomputation(run, products, withheld, sample)) {
            List<SourceDigest> inputs = new Pipeline<Done>(jobs, () -> false)
                    .run(
                            withheld ? Batch.numbered(sources) : sources,
                            (number, entry, skipped) -> work.on(number, entry, judge, advising),
                            Feed.Start.FIRST,
                            (done, chain) -> work.compare(done));
            return new Result(work.compared, work.differences, inputs == null ? List.of() : inputs);
        } catch (IOException e) {
            throw OutputException.refused("cannot read the run: " + Trouble.in(e));
        }
    }

    /**
     * An entry and, if it was chosen, what it comes to now.
     *
     * @param number its number, from 1
     */
    private record Done(long number, Entry entry, Optional<Outcome> outcome) {}

    private Supplier<Done> on(long number, Entry entry, Judge judge, Advising advising) {
        if (advising.inOrder()) {
            Supplier<Outcome> taken = judge.take(entry);
            return () -> new Done(number, entry, sample.has(number) ? Optional.of(taken.get()) : Optional.empty());
        }
        return () -> new Done(
                number,
                entry,
                sample.has(number) ? Optional.of(judge.take(entry).get()) : Optional.empty());
    }

    private void compare(Done done) throws IOException {
        if (wasRejected(done.entry())) {
            byte[] line = nextRejected;
            nextRejected = line(rejected);
            // Whether an id was given before can be told only when all are known.
            if (done.outcome().isPresent() && sample.isAll()) {
                rejected(done.entry(), done.outcome().get(), line);
            }
        } else {
            Map<String, byte[]> lines = new TreeMap<>();
            for (Map.Entry<String, InputStream> file : series.entrySet()) {
                lines.put(file.getKey(), line(file.getValue()));
            }
            if (done.outcome().isPresent()) {
                advised(done.entry(), done.outcome().get(), lines);
            }
        }
    }

    private boolean wasRejected(Entry entry) throws IOException {
        if (nextRejected.length == 0) {
            return false;
        }
        RejectedRecord next = RejectedRecord.read(nextRejected);
        return next.source().equals(entry.source())
                && next.offset() == entry.position().offset();
    }

    private void rejected(Entry entry, Outcome outcome, byte[] line) throws IOException {
        compared++;
        Outcome now = outcome;
        if (outcome instanceof Advised advised && !ids.add(Ids.digest(advised.id()))) {
            now = Rejected.second(entry, advised.id());
        }
        Outcome shown = withheld ? now.withheld() : now;
        if (!(shown instanceof Rejected bad) || !Arrays.equals(bad.line(), line)) {
            differences.add(new Difference(where(entry), RunOutput.REJECTED));
        }
    }

    private static String where(Entry entry) {
        return entry.source() + " " + entry.position().label();
    }

    private void advised(Entry entry, Outcome outcome, Map<String, byte[]> lines) throws IOException {
        compared++;
        if (!(outcome instanceof Advised advised)) {
            differences.add(new Difference(where(entry), RunOutput.REJECTED));
            return;
        }
        ids.add(Ids.digest(advised.id()));
        String id = advised.row().id();
        for (Map.Entry<String, Report> report : advised.reports().entrySet()) {
            String name = "profiles/" + id + "." + report.getKey();
            Path file = run.file(name);
            if (Files.notExists(file)
                    || !Arrays.equals(
                            Files.readAllBytes(file), report.getValue().content())) {
                differences.add(new Difference(id, name));
            }
        }
        for (Map.Entry<String, byte[]> line : lines.entrySet()) {
            byte[] piece = advised.pieces().getOrDefault(line.getKey(), new byte[0]);
            byte[] now = line.getKey().endsWith(PACKED) ? unpacked(piece) : piece;
            if (!Arrays.equals(now, line.getValue())) {
                differences.add(new Difference(id, line.getKey()));
            }
        }
    }

    private static byte[] unpacked(byte[] piece) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(piece))) {
            return in.readAllBytes();
        }
    }

    /** The next line with its end; nothing at the end of the file. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        rejected.close();
        for (InputStream file : series.values()) {
            file.close();
        }
    }
}
