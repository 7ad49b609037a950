package org.bonusadvisor.authoring.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.conclusions.Single;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/** What the rules did over many profiles. Whatever the order of the profiles, the tally is the same. */
final class Tally {
    private final RuleBase rules;
    private final BitSet[] fired;
    private final boolean[] whole;
    private final int[] counts;
    private final int[] first;

    /** For each rule those that have concluded the same whenever it concluded something; null before it fired. */
    private final @Nullable BitSet[] alongside;

    private final Map<String, Clash> clashes = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    /** Two conclusions of which there should be one, and the profile for which both were drawn. */
    record Clash(Firing one, Firing other, int profile) {}

    Tally(RuleBase rules, int profiles) {
        this.rules = rules;
        this.fired = new BitSet[profiles];
        this.whole = new boolean[profiles];
        this.counts = new int[rules.rules()];
        this.first = new int[rules.rules()];
        Arrays.fill(first, Integer.MAX_VALUE);
        this.alongside = new BitSet[rules.rules()];
    }

    /** Adds a profile for which nothing can be advised. */
    synchronized void fail(int profile, String why) {
        failures.merge(why, profile, Math::min);
    }

    /** Adds what was concluded for a profile. */
    void add(int profile, Memory memory, boolean toTheEnd) {
        BitSet all = new BitSet(rules.rules());
        Map<String, BitSet> same = new HashMap<>();
        for (Firing firing : memory.firings()) {
            int rule = rules.position(firing.rule());
            all.set(rule);
            same.computeIfAbsent(key(firing), k -> new BitSet(rules.rules())).set(rule);
        }
        List<Clash> found = clashes(memory, profile);
        synchronized (this) {
            fired[profile] = all;
            whole[profile] = toTheEnd;
            all.stream().forEach(rule -> {
                counts[rule]++;
                first[rule] = Math.min(first[rule], profile);
            });
            for (Firing firing : memory.firings()) {
                int rule = rules.position(firing.rule());
                BitSet others = same.getOrDefault(key(firing), all);
                BitSet known = alongside[rule];
                if (known == null) {
                    alongside[rule] = (BitSet) others.clone();
                } else {
                    known.and(others);
                }
            }
            found.forEach(clash -> clashes.merge(
                    clash.one().rule().id() + " " + clash.other().rule().id(),
                    clash,
                    (a, b) -> a.profile() <= b.profile() ? a : b));
        }
    }

    private static String key(Firing firing) {
        return firing.rule().stage() + " " + firing.conclusion();
    }

    private static List<Clash> clashes(Memory memory, int profile) {
        Map<String, Firing> taken = new HashMap<>();
        List<Clash> found = new ArrayList<>();
        for (Firing firing : memory.firings()) {
            Object conclusion = firing.conclusion();
            Single single = conclusion.getClass().getAnnotation(Single.class);
            if (single != null) {
                StringBuilder subject = new StringBuilder(conclusion.getClass().getSimpleName());
                for (String name : single.of()) {
                    subject.append(' ')
                            .append(Property.of(conclusion.getClass(), name)
                                    .map(p -> p.read(conclusion))
                                    .orElse(null));
                }
                Firing other = taken.putIfAbsent(subject.toString(), firing);
                if (other != null && !other.conclusion().equals(conclusion)) {
                    found.add(new Clash(other, firing, profile));
                }
            }
        }
        return found;
    }

    /** Profiles over which a stage ran. */
    int ran(Stage stage) {
        boolean judges = stage.compareTo(Stage.OBJECTIONS) <= 0;
        int ran = 0;
        for (int i = 0; i < fired.length; i++) {
            if (fired[i] != null && (judges || whole[i])) {
                ran++;
            }
        }
        return ran;
    }

    /** Profiles for which a rule fired. */
    int count(Rule rule) {
        return counts[rules.position(rule)];
    }

    /** The first profile for which a rule fired. */
    int first(Rule rule) {
        return first[rules.position(rule)];
    }

    /** The rules that conclude the same whenever this one concludes something. */
    List<Rule> alongside(Rule rule) {
        BitSet others = alongside[rules.position(rule)];
        return others == null
                ? List.of()
                : rules.all().stream()
                        .filter(other -> !other.equals(rule) && others.get(rules.position(other)))
                        .toList();
    }

    /** The rules that fired for a profile; null when nothing was concluded for it. */
    @Nullable
    BitSet fired(int profile) {
        return fired[profile];
    }

    /** Contradictions, each pair of rules once. */
    List<Clash> clashes() {
        return List.copyOf(clashes.values());
    }

    /** Why nothing can be advised, each with the first profile. */
    Map<String, Integer> failures() {
        return failures;
    }

    /** A conclusion as it is written. */
    static String written(Firing firing) {
        return Inference.written(firing.conclusion());
    }
}
