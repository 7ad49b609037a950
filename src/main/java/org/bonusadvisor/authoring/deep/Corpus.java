package org.bonusadvisor.authoring.deep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.boundary.Altered;
import org.bonusadvisor.authoring.boundary.Boundaries;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.jspecify.annotations.Nullable;

/**
 * The profiles over which a rule base is run: given ones and those of the cases; each field of the neutral profile, and of one given profile of
 * each kind, at every value at which a rule can change its mind; every pair of such values of two fields; and made-up
 * ones.
 */
final class Corpus {
    private static final long SEED = 1;

    private static final String NEUTRAL = "neutral.json";

    private final Boundaries boundaries;
    private final ObjectNode neutral;
    private final List<Made> all = new ArrayList<>();

    /**
     * How many profiles of each kind.
     *
     * @param varied given profiles whose fields are varied one at a time; each takes about a thousand profiles
     * @param pairs profiles of pairs of values, at most
     * @param generated made-up profiles
     * @param cases whether the profiles of the cases are among them
     * @param whole whether the variations of the neutral profile are advised to the end
     */
    record Size(int varied, int pairs, int generated, boolean cases, boolean whole) {
        static final Size FULL = new Size(8, 400, 1_000, true, true);
    }

    private Corpus(RuleBase rules) {
        SituationReader reader = new SituationReader(rules.sources());
        this.boundaries =
                new Boundaries(reader, rules.all().stream().map(Rule::tree).toList());
        this.neutral = reader.neutral().profile();
    }

    /** The profiles for a rule base; the given ones by their names, in an order that mixes their kinds. */
    static List<Made> of(RuleBase rules, Map<String, ObjectNode> given, Size size) {
        Corpus corpus = new Corpus(rules);
        corpus.vary(NEUTRAL, corpus.neutral, size.whole());
        given.forEach((name, profile) -> corpus.all.add(new Made(name, () -> profile, true, null)));
        given.entrySet().stream()
                .limit(size.varied())
                .forEach(one -> corpus.vary(one.getKey(), ProfilePath.corrected(one.getValue()), false));
        if (size.cases()) {
            corpus.ofCases(rules);
        }
        corpus.pairs(size.pairs());
        for (int i = 0; i < size.generated(); i++) {
            long index = i;
            corpus.all.add(new Made("generated profile " + i, () -> GeneratedProfile.of(SEED, index), true, null));
        }
        return List.copyOf(corpus.all);
    }

    /** The profiles of the cases beside the rules. */
    private void ofCases(RuleBase rules) {
        SituationReader reader = new SituationReader(rules.sources());
        Set<ObjectNode> seen = new HashSet<>(Set.of(neutral));
        for (Situation situation : CaseBook.of(rules.sources()).situations()) {
            ObjectNode profile = reader.stated(situation.trial()).profile();
            if (seen.add(profile)) {
                all.add(new Made("the case at " + situation.at() + ", " + situation.name(), () -> profile, true, null));
            }
        }
    }

    private void vary(String name, ObjectNode base, boolean whole) {
        Map<String, List<Altered>> fields = new LinkedHashMap<>();
        boundaries
                .of(base)
                .forEach(one -> fields.computeIfAbsent(one.where(), w -> new ArrayList<>())
                        .add(one));
        fields.forEach((path, values) -> {
            boolean field = Character.isLowerCase(path.charAt(0));
            if (field) {
                JsonNode now = ProfilePath.of(path).in(base);
                add(name, base, whole, path, now.isMissingNode() ? null : now, name);
            }
            for (Altered one : values) {
                String text = name + (field ? " with " + path + " = " + shown(one.value()) : " with other " + path);
                all.add(new Made(
                        text,
                        () -> Boundaries.changed(base, one),
                        whole,
                        field ? new Made.Sweep(name, path, one.value()) : null));
            }
        });
    }

    private void add(String name, ObjectNode base, boolean whole, String path, @Nullable JsonNode now, String text) {
        all.add(new Made(text, () -> base, whole, new Made.Sweep(name, path, now)));
    }

    static String shown(@Nullable JsonNode value) {
        return value == null ? "unknown" : value.isTextual() ? value.asText() : value.toString();
    }

    /** Profiles in which together every two values of two fields stand, made of the neutral one. */
    private void pairs(int most) {
        Map<String, List<Altered>> fields = new LinkedHashMap<>();
        for (Altered one : boundaries.of(neutral)) {
            if (Character.isLowerCase(one.where().charAt(0))) {
                fields.computeIfAbsent(one.where(), w -> new ArrayList<>()).add(one);
            }
        }
        List<List<Altered>> values = List.copyOf(fields.values());
        List<int[]> rows = new Pairwise(values.stream().map(List::size).toList()).rows(most);
        for (int r = 0; r < rows.size(); r++) {
            int[] row = rows.get(r);
            all.add(new Made(
                    "pairs of boundary values " + r,
                    () -> {
                        ObjectNode profile = neutral;
                        for (int f = 0; f < row.length; f++) {
                            profile = Boundaries.changed(profile, values.get(f).get(row[f]));
                        }
                        return profile;
                    },
                    true,
                    null));
        }
    }

    /** The names of given profiles in an order that takes one of each folder in turn. */
    static <T> Map<String, T> mixed(Map<String, T> given) {
        Map<String, List<String>> folders = new LinkedHashMap<>();
        given.keySet()
                .forEach(name -> folders.computeIfAbsent(name.replaceAll("[^/]*$", ""), f -> new ArrayList<>())
                        .add(name));
        Map<String, Integer> places = new HashMap<>();
        folders.values().forEach(names -> names.forEach(name -> places.put(name, names.indexOf(name))));
        Map<String, T> mixed = new LinkedHashMap<>();
        given.keySet().stream()
                .sorted(java.util.Comparator.comparingInt((String name) -> places.getOrDefault(name, 0))
                        .thenComparing(name -> name))
                .forEach(name -> mixed.put(name, given.get(name)));
        return mixed;
    }
}
