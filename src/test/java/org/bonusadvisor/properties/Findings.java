package org.bonusadvisor.properties;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.profile.generated.GeneratedProfile;

/** What came of trying the properties on many generated profiles, with all cores. */
final class Findings {
    /** That advice is given at all, with every check that the advisor makes itself. */
    static final Property ADVISED =
            new Property("every profile that keeps the contract is advised", trial -> List.of());

    private final Advisor advisor;
    private final long seed;
    private final ConcurrentMap<Property, SortedMap<Integer, String>> failures = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, AtomicLong> seen = new ConcurrentHashMap<>();

    private Findings(Advisor advisor, long seed) {
        this.advisor = advisor;
        this.seed = seed;
    }

    /** Tries every invariant and one of the changes on each of {@code count} profiles. */
    static Findings of(Advisor advisor, long seed, int count) {
        Findings findings = new Findings(advisor, seed);
        IntStream.range(0, count).parallel().forEach(findings::tryOut);
        return findings;
    }

    private void tryOut(int index) {
        ObjectNode profile = GeneratedProfile.of(seed, index);
        Trial trial;
        try {
            trial = Trial.of(profile, advisor);
        } catch (RuntimeException e) {
            note(ADVISED, index, String.valueOf(e));
            return;
        }
        count("type " + trial.advice().recommendation().type());
        count("action " + trial.advice().timing().action());
        trial.advice().trace().stream().map(Advice.Firing::rule).distinct().forEach(rule -> count("rule " + rule));
        Invariants.ALL.forEach(property -> tryOut(property, index, trial));
        List<Property> changes = Changes.ALL;
        tryOut(changes.get(index % changes.size()), index, trial);
    }

    private void tryOut(Property property, int index, Trial trial) {
        offences(property, trial).ifPresent(offences -> note(property, index, offences));
    }

    private static Optional<String> offences(Property property, Trial trial) {
        try {
            List<String> offences = property.check().offences(trial);
            return offences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", offences));
        } catch (RuntimeException e) {
            return Optional.of("the changed profile is not advised: " + e);
        }
    }

    private void note(Property property, int index, String offences) {
        failures.computeIfAbsent(property, p -> new ConcurrentSkipListMap<>()).put(index, offences);
    }

    private void count(String what) {
        seen.computeIfAbsent(what, w -> new AtomicLong()).incrementAndGet();
    }

    /** How often each recommendation and each action came out and each rule fired. */
    Map<String, AtomicLong> seen() {
        return seen;
    }

    /** Everything that went wrong, by index. */
    SortedMap<Integer, String> failures(Property property) {
        return failures.getOrDefault(property, new ConcurrentSkipListMap<>());
    }

    /** What a reader needs to repair the first failure of a property; empty when it holds of all profiles. */
    Optional<String> told(Property property) {
        SortedMap<Integer, String> failed = failures(property);
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        int index = failed.firstKey();
        ObjectNode smallest = Shrinking.smallest(
                GeneratedProfile.of(seed, index), less -> fails(property, less).isPresent());
        return Optional.of(
                "%s: broken by %d profiles, first by seed %d, index %d%n%s%nsmallest profile that fails:%n%s%n%s"
                        .formatted(
                                property.sentence(),
                                failed.size(),
                                seed,
                                index,
                                failed.get(index),
                                smallest.toPrettyString(),
                                fails(property, smallest).orElse("")));
    }

    private Optional<String> fails(Property property, ObjectNode profile) {
        try {
            Trial trial = Trial.of(profile, advisor);
            return property == ADVISED ? Optional.empty() : offences(property, trial);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        } catch (RuntimeException e) {
            return property == ADVISED ? Optional.of(String.valueOf(e)) : Optional.empty();
        }
    }
}
