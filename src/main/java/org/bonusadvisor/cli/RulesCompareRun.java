package org.bonusadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bonusadvisor.authoring.compare.BoundarySearch;
import org.bonusadvisor.authoring.compare.Comparer;
import org.bonusadvisor.authoring.compare.Finding;
import org.bonusadvisor.authoring.compare.PersonChange;
import org.bonusadvisor.authoring.compare.RuleComparison;
import org.bonusadvisor.batch.UniqueReader;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.OpenSource;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.cli.Compared.RejectedProfile;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;

/** Compares two versions over all given profiles and beyond: profiles are read in order and compared side by side. */
final class RulesCompareRun {
    private static final int AT_A_TIME = 256;

    private final Comparer comparer;
    private final Watchdog watchdog;
    private final ProgressLine progress;
    private final BoundarySearch search;
    private final UniqueReader reader = new UniqueReader(new ProfileReader()::read);
    private final List<PersonChange> people = new ArrayList<>();
    private final List<RejectedProfile> rejected = new ArrayList<>();
    private int compared;
    private boolean internal;

    private record Given(Entry entry, Reading.Accepted reading) {}

    /** Profiles that are compared side by side, and what will come of it. */
    private record Batch(List<Given> given, CompletableFuture<List<Finding>> findings) {
        private static final Batch NONE = new Batch(List.of(), CompletableFuture.completedFuture(List.of()));
    }

    RulesCompareRun(Comparer comparer, Watchdog watchdog, ProgressLine progress) {
        this.comparer = comparer;
        this.watchdog = watchdog;
        this.progress = progress;
        this.search = new BoundarySearch(comparer, this::compare);
    }

    /** Compares the profiles of all sources. */
    Compared run(String old, String now, List<ProfileSource> sources) {
        List<Given> waiting = new ArrayList<>();
        Batch running = Batch.NONE;
        for (ProfileSource source : sources) {
            try (OpenSource open = source.open()) {
                for (Optional<Entry> entry = open.next(); entry.isPresent(); entry = open.next()) {
                    read(entry.get()).ifPresent(waiting::add);
                    if (waiting.size() >= AT_A_TIME) {
                        note(running);
                        running = start(waiting);
                        waiting = new ArrayList<>();
                    }
                }
            }
        }
        note(running);
        note(start(waiting));
        progress.say("looking beyond the given profiles …");
        RuleComparison comparison = new RuleComparison(comparer.edits(), compared, List.copyOf(people), search.run());
        return new Compared(old, now, comparison, List.copyOf(rejected), internal);
    }

    private Optional<Given> read(Entry entry) {
        Reading reading = reader.read(entry);
        if (reading instanceof Reading.Accepted accepted) {
            return Optional.of(new Given(entry, accepted));
        }
        reject(entry, ProblemLines.of(entry, ((Reading.Rejected) reading).problems()));
        return Optional.empty();
    }

    /** Compares while the next profiles are read. */
    private Batch start(List<Given> given) {
        boolean closely = search.wantsBases();
        return new Batch(
                given,
                CompletableFuture.supplyAsync(() -> given.parallelStream()
                        .map(one -> closely ? compare(one.reading()) : compareQuickly(one.reading()))
                        .toList()));
    }

    private void note(Batch batch) {
        List<Finding> findings = batch.findings().join();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Given given = batch.given().get(i);
            if (finding.failure() != null) {
                internal = true;
                reject(given.entry(), List.of("neither version advises: " + finding.failure()));
                continue;
            }
            compared++;
            finding.changed().ifPresent(people::add);
            search.offer(given.reading(), finding);
        }
        progress.say(String.format(Locale.ROOT, "%,d profiles compared, %,d changed", compared, people.size()));
    }

    private Finding compare(Reading.Accepted reading) {
        return watchdog.watch("the profile `" + reading.profile().id() + "`", () -> comparer.compare(reading));
    }

    private Finding compareQuickly(Reading.Accepted reading) {
        return watchdog.watch("the profile `" + reading.profile().id() + "`", () -> comparer.compareQuickly(reading));
    }

    private void reject(Entry entry, List<String> problems) {
        rejected.add(new RejectedProfile(entry.source(), entry.position().label(), problems));
    }
}
