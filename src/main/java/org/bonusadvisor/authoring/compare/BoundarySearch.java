package org.bonusadvisor.authoring.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.boundary.Altered;
import org.bonusadvisor.authoring.boundary.Boundaries;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.jspecify.annotations.Nullable;

/**
 * Looks for people whose advice differs among profiles that nobody gave: random ones, and profiles one field of which is
 * set to a value at or beside a threshold of the edited rules in either version, or of the rules that feed them.
 */
public final class BoundarySearch {
    static final int MOST_GENERATED = 1_000;
    static final int MOST_TRIED = 4_000;
    static final int ENOUGH_CHANGED = 150;

    private static final long SEED = 5;
    private static final int BASES_OF_A_RULE = 3;
    private static final int MOST_BASES = 24;
    private static final int MOST_OFFERED = 2_000;
    private static final int AT_A_TIME = 100;

    private final Comparer comparer;
    private final Function<Reading.Accepted, Finding> compare;
    private final List<Base> bases = new ArrayList<>();
    private final Map<String, Integer> reached = new TreeMap<>();
    private final Map<List<Object>, BoundaryChange> found = new LinkedHashMap<>();
    private int offered;
    private int tried;
    private int left;
    private int changed;

    private record Base(String name, ObjectNode profile) {}

    private record Made(Base base, String where, @Nullable JsonNode value, ObjectNode profile) {}

    private record Tried(Made made, Finding finding) {}

    /**
     * A search.
     *
     * @param compare compares one profile
     */
    public BoundarySearch(Comparer comparer, Function<Reading.Accepted, Finding> compare) {
        this.comparer = comparer;
        this.compare = compare;
    }

    /** Takes note of a given profile: boundary profiles are made of the first for which an edited rule fires. */
    public void offer(Reading.Accepted reading, Finding finding) {
        offered++;
        if (reading.source() instanceof ObjectNode profile) {
            offer(new Base("given profile " + reading.profile().id(), profile), finding.reached());
        }
    }

    /** Whether given profiles are still looked for of which boundary profiles can be made. */
    public boolean wantsBases() {
        return offered < MOST_OFFERED && bases.size() < MOST_BASES && anyOpen();
    }

    private boolean anyOpen() {
        return comparer.changedIds().stream().anyMatch(this::isOpen);
    }

    private void offer(Base base, Set<String> rules) {
        if (bases.size() < MOST_BASES && rules.stream().anyMatch(this::isOpen)) {
            rules.forEach(rule -> reached.merge(rule, 1, Integer::sum));
            bases.add(base);
        }
    }

    private boolean isOpen(String rule) {
        return reached.getOrDefault(rule, 0) < BASES_OF_A_RULE;
    }

    /** Searches. */
    public Beyond run() {
        if (!comparer.canDiffer()) {
            return new Beyond(0, 0, 0, 0, 0, List.of());
        }
        SituationReader reader = new SituationReader(comparer.newFiles());
        Base neutral = new Base("neutral profile of the rules", reader.neutral().profile());
        int generated = tryGenerated();
        tried = 0;
        bases.add(0, neutral);
        attempt(List.of(asItIs(neutral)));
        List<Rule> edited = comparer.changedRules();
        bases.forEach(base -> tryAround(base, edited, reader));
        List<Rule> upstream = Upstream.of(edited, comparer.allRules());
        bases.forEach(base -> tryAround(base, upstream, reader));
        return new Beyond(generated, bases.size(), tried, left, changed, List.copyOf(found.values()));
    }

    /** Tries random profiles until each edited rule fires for some of them, or enough were tried. */
    private int tryGenerated() {
        int generated = 0;
        while (generated < MOST_GENERATED && (generated == 0 || anyOpen())) {
            List<Made> some = LongStream.range(generated, generated + AT_A_TIME)
                    .mapToObj(i -> new Base("generated profile " + SEED + "-" + i, GeneratedProfile.of(SEED, i)))
                    .map(BoundarySearch::asItIs)
                    .toList();
            attempt(some).forEach(t -> offer(t.made().base(), t.finding().reached()));
            generated += AT_A_TIME;
        }
        return generated;
    }

    private static Made asItIs(Base base) {
        return new Made(base, "", null, base.profile());
    }

    private void tryAround(Base base, List<Rule> rules, SituationReader reader) {
        List<RuleTree> trees = rules.stream().map(Rule::tree).toList();
        List<Altered> around = new Boundaries(reader, trees).of(base.profile());
        for (int from = 0; from < around.size(); from += AT_A_TIME) {
            List<Altered> some = around.subList(from, Math.min(from + AT_A_TIME, around.size()));
            if (tried >= MOST_TRIED || changed >= ENOUGH_CHANGED) {
                left += some.size();
            } else {
                attempt(some.stream()
                        .map(a -> new Made(base, a.where(), a.value(), Boundaries.changed(base.profile(), a)))
                        .toList());
            }
        }
    }

    private List<Tried> attempt(List<Made> profiles) {
        List<Tried> results = profiles.parallelStream()
                .flatMap(made -> new ProfileReader().read(made.profile()) instanceof Reading.Accepted accepted
                        ? Stream.of(new Tried(made, compare.apply(accepted)))
                        : Stream.empty())
                .toList();
        tried += results.size();
        results.forEach(this::note);
        return results;
    }

    private void note(Tried one) {
        PersonChange change = one.finding().change();
        if (change == null) {
            return;
        }
        changed++;
        Made made = one.made();
        List<Object> alike = List.of(made.where().replaceAll("\\[\\d+]", "[]"), change.kinds(), change.edits());
        BoundaryChange first = found.get(alike);
        found.put(
                alike,
                first == null
                        ? new BoundaryChange(made.base().name(), made.where(), made.value(), made.profile(), change, 0)
                        : new BoundaryChange(
                                first.base(),
                                first.where(),
                                first.value(),
                                first.profile(),
                                first.change(),
                                first.more() + 1));
    }
}
