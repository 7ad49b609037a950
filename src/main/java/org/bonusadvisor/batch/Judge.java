package org.bonusadvisor.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.batch.Outcome.Advised;
import org.bonusadvisor.batch.Outcome.Rejected;
import org.bonusadvisor.batch.Outcome.Report;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.view.run.RunRow;
import org.jspecify.annotations.Nullable;

/** Reads, advises and draws entries; whatever goes wrong with one is its own outcome. Safe for many threads. */
public final class Judge {
    private final EntryReader reader;
    private final Advising advising;
    private final Products products;

    /** Reads with a reader, advises in a way, and draws what a run writes. */
    public Judge(EntryReader reader, Advising advising, Products products) {
        this.reader = reader;
        this.advising = advising;
        this.products = products;
    }

    /** Reads an entry and takes its profile; what becomes of it is worked out when it is asked for. */
    public Supplier<Outcome> take(Entry entry) {
        return attempt(entry, null, () -> taken(entry, reader.read(entry)), outcome -> () -> outcome);
    }

    private Supplier<Outcome> taken(Entry entry, Reading reading) {
        if (reading instanceof Reading.Rejected bad) {
            return () -> new Rejected(entry, bad.id(), false, bad.problems(), false);
        }
        Reading.Accepted accepted = (Reading.Accepted) reading;
        String id = EntryReader.id(accepted);
        return attempt(entry, id, () -> begun(entry, id, advising.take(accepted)), outcome -> () -> outcome);
    }

    private Supplier<Outcome> begun(Entry entry, String id, Supplier<Advice> advice) {
        return () -> attempt(entry, id, () -> advised(entry, id, advice.get()), outcome -> outcome);
    }

    private static <T> T attempt(Entry entry, @Nullable String id, Supplier<T> work, Function<Outcome, T> fault) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fault.apply(new Rejected(entry, id, id != null, List.of(Problems.internal(entry, e)), true));
        }
    }

    private Advised advised(Entry entry, String id, Advice advice) {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (View view : products.views()) {
            byte[] content = view.write().apply(advice);
            reports.put(view.extension(), new Report(content, Sha256.of(content)));
        }
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        for (Series series : products.series()) {
            pieces.put(series.file(), series.piece().apply(advice));
        }
        return new Advised(entry, id, RunRow.of(advice), reports, pieces);
    }
}
