package org.bonusadvisor.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.batch.Outcome.Advised;
import org.bonusadvisor.batch.Outcome.Rejected;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.Reading;

/** Reads, advises and draws one entry after another; whatever goes wrong with one is its own outcome. */
final class Judge {
    private final EntryReader reader;
    private final Function<Reading.Accepted, Advice> advisor;
    private final List<View> views;

    Judge(EntryReader reader, Function<Reading.Accepted, Advice> advisor, List<View> views) {
        this.reader = reader;
        this.advisor = advisor;
        this.views = views;
    }

    Outcome judge(Entry entry) {
        String id = null;
        try {
            Reading reading = reader.read(entry);
            if (reading instanceof Reading.Rejected bad) {
                return new Rejected(entry, bad.id(), bad.problems(), false);
            }
            Reading.Accepted accepted = (Reading.Accepted) reading;
            id = EntryReader.id(accepted);
            return advise(accepted);
        } catch (RuntimeException | StackOverflowError e) {
            return new Rejected(entry, id, List.of(Problems.internal(entry, e)), true);
        }
    }

    private Advised advise(Reading.Accepted accepted) {
        Advice advice = advisor.apply(accepted);
        Map<String, byte[]> reports = new LinkedHashMap<>();
        for (View view : views) {
            reports.put(view.extension(), view.write().apply(advice));
        }
        return new Advised(advice, reports);
    }
}
