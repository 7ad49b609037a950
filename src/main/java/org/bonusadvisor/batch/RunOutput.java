package org.bonusadvisor.batch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bonusadvisor.batch.Outcome.Advised;
import org.bonusadvisor.batch.Outcome.Rejected;
import org.bonusadvisor.batch.Outcome.Report;
import org.bonusadvisor.batch.files.AppendedFile;
import org.bonusadvisor.batch.files.PrivateFiles;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.batch.files.UnfinishedRun;
import org.bonusadvisor.profile.Problem;
import org.bonusadvisor.report.view.run.RejectedRow;

/**
 * Writes the files of a run; of each entry only the digest of its id stays in memory. Of two profiles with equal ids,
 * whatever their case, the second is rejected.
 */
final class RunOutput implements Closeable {
    static final String REJECTED = "rejected.ndjson";
    static final String CHECKSUMS = "SHA256SUMS";

    /** Most rejected entries that an overview is given. */
    private static final int FIRST_REJECTED = 1000;

    private static final String ROWS = "rows";
    private static final String IDS = "ids";
    private static final String SUMS = "sums";

    private final UnfinishedRun run;
    private final Products products;
    private final UnaryOperator<Outcome> shown;
    private final Path profiles;
    private final Map<String, AppendedFile> series = new TreeMap<>();
    private final Map<String, AppendedFile> progress = new TreeMap<>();
    private final Ids ids = new Ids();

    /**
     * Opens the files as they were at a checkpoint.
     *
     * @param shown what others may see of an outcome
     */
    RunOutput(UnfinishedRun run, Products products, UnaryOperator<Outcome> shown, Checkpoint from) throws IOException {
        this.run = run;
        this.shown = shown;
        this.products = products;
        run.open();
        profiles = run.output().resolve("profiles");
        if (Files.notExists(profiles)) {
            PrivateFiles.createFolder(profiles);
        }
        open(REJECTED, new byte[0], from);
        for (Series one : products.series()) {
            open(one.file(), one.start(), from);
        }
        for (String file : List.of(ROWS, IDS, SUMS)) {
            progress.put(file, new AppendedFile(run.progress(file), from.length(file)));
        }
        byte[] known = Files.readAllBytes(run.progress(IDS));
        for (int at = 0; at < known.length; at += Ids.WIDTH) {
            ids.add(Arrays.copyOfRange(known, at, at + Ids.WIDTH));
        }
    }

    private void open(String file, byte[] start, Checkpoint from) throws IOException {
        AppendedFile opened = new AppendedFile(run.output().resolve(file), from.length(file));
        series.put(file, opened);
        if (from.length(file) == 0) {
            opened.add(start);
        }
    }

    /** Writes what became of an entry, and returns it: a second profile of an id is rejected here. */
    Outcome add(Outcome judged) throws IOException {
        Outcome outcome = shown.apply(firstOfItsId(judged));
        if (outcome instanceof Advised advised) {
            add(advised);
        } else if (outcome instanceof Rejected rejected) {
            file(REJECTED).add(rejected.line());
        }
        return outcome;
    }

    private Outcome firstOfItsId(Outcome outcome) throws IOException {
        String id = outcome instanceof Advised advised
                ? advised.id()
                : outcome instanceof Rejected rejected && rejected.taken() ? rejected.id() : null;
        if (id == null) {
            return outcome;
        }
        byte[] digest = Ids.digest(id);
        if (ids.add(digest)) {
            part(IDS).add(digest);
            return outcome;
        }
        return outcome instanceof Advised ? Rejected.second(outcome.entry(), id) : outcome;
    }

    private void add(Advised advised) throws IOException {
        part(ROWS).add(StoredRows.line(advised.row()));
        for (Map.Entry<String, Report> report : advised.reports().entrySet()) {
            String name = advised.row().id() + "." + report.getKey();
            PrivateFiles.write(profiles.resolve(name), report.getValue().content());
            part(SUMS).add(sum(report.getValue().sha256(), "profiles/" + name));
        }
        for (Map.Entry<String, byte[]> piece : advised.pieces().entrySet()) {
            file(piece.getKey()).add(piece.getValue());
        }
    }

    private AppendedFile file(String name) {
        return Objects.requireNonNull(series.get(name));
    }

    private AppendedFile part(String name) {
        return Objects.requireNonNull(progress.get(name));
    }

    private static byte[] sum(String sha256, String file) {
        return (sha256 + "  " + file + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The lengths of all files that grow, of which everything is with the system. */
    Map<String, Long> settle() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (Map<String, AppendedFile> files : List.of(series, progress)) {
            for (Map.Entry<String, AppendedFile> file : files.entrySet()) {
                lengths.put(file.getKey(), file.getValue().settle());
            }
        }
        return lengths;
    }

    /** The ids of the profiles that were accepted. */
    Ids ids() {
        return ids;
    }

    /** Writes what is about the whole run but its record; returns the digest of the list of digests. */
    String finish(Tally tally) throws IOException {
        settle();
        Map<String, String> sums = new TreeMap<>();
        series.forEach((name, file) -> sums.put(name, file.digest()));
        StoredRows rows = new StoredRows(run.progress(ROWS), tally.advised());
        for (Overview overview : products.overviews()) {
            byte[] text = overview.drawing().of(rows, firstRejected(), tally).getBytes(StandardCharsets.UTF_8);
            PrivateFiles.write(run.output().resolve(overview.file()), text);
            sums.put(overview.file(), Sha256.of(text));
        }
        try (AppendedFile list = new AppendedFile(run.output().resolve(CHECKSUMS), 0)) {
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                list.add(sum(sum.getValue(), sum.getKey()));
            }
            list.add(run.progress(SUMS));
            return list.digest();
        }
    }

    private List<RejectedRow> firstRejected() throws IOException {
        List<RejectedRow> first = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(run.output().resolve(REJECTED))) {
            for (String line = lines.readLine(); line != null && first.size() < FIRST_REJECTED; ) {
                RejectedRecord record = RejectedRecord.read(line.getBytes(StandardCharsets.UTF_8));
                first.add(new RejectedRow(
                        record.source(),
                        record.position(),
                        record.id(),
                        record.problems().stream().map(Problem::text).toList()));
                line = lines.readLine();
            }
        }
        return first;
    }

    @Override
    public void close() throws IOException {
        for (Map<String, AppendedFile> files : List.of(series, progress)) {
            for (AppendedFile file : files.values()) {
                file.close();
            }
        }
    }
}
