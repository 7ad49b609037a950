package org.bonusadvisor.spark;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.batch.Deadline;
import org.bonusadvisor.batch.EntryReader;
import org.bonusadvisor.batch.Judge;
import org.bonusadvisor.batch.Outcome;
import org.bonusadvisor.batch.Products;
import org.bonusadvisor.batch.Series;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.report.AdviceJson;

/** Works on the profiles of one partition, on one thread. */
final class Partition {
    private static final String PIECE = "advice";

    /** How long one profile may take until it is set aside. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Judge judge;
    private final Map<String, Place> firstOfId;

    /**
     * Work with rules that were sent.
     *
     * @param firstOfId of ids that several profiles have, in lower case, the place of the first
     */
    Partition(ShippedRules rules, Map<String, Place> firstOfId) {
        Advisor advisor = LoadedRules.of(rules);
        AdviceJson json = new AdviceJson();
        Series advice = new Series(PIECE, new byte[0], json::line);
        this.judge = new Judge(
                new EntryReader(new ProfileReader()::read),
                reading -> () -> advisor.advise(reading, new Deadline(Clock.systemUTC(), LIMIT)),
                new Products(List.of(), List.of(advice), List.of()));
        this.firstOfId = firstOfId;
    }

    /** What becomes of a profile. */
    Made made(Line line) {
        Entry entry = line.entry();
        Outcome outcome = judge.take(entry).get();
        if (outcome instanceof Outcome.Advised advised) {
            Place first = firstOfId.get(Ids.key(advised.id()));
            return first == null || first.equals(line.place())
                    ? new Made(Made.ADVISED, advised.id(), text(Objects.requireNonNull(advised.pieces().get(PIECE))), false)
                    : rejected(Outcome.Rejected.second(entry, advised.id()));
        }
        return rejected((Outcome.Rejected) outcome);
    }

    private static Made rejected(Outcome.Rejected outcome) {
        return new Made(Made.REJECTED, outcome.id(), text(outcome.line()), outcome.internal());
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).stripTrailing();
    }
}
