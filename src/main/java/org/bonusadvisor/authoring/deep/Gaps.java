package org.bonusadvisor.authoring.deep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.boundary.FactPlaces;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of a field for which no rule of a question answers although others on both sides, or all others, are
 * answered by different rules: a number between two ranges, one constant of a set, unknown.
 */
final class Gaps {
    private static final BigDecimal WIDEST = BigDecimal.valueOf(2);

    private final RuleBase rules;
    private final List<Made> profiles;
    private final Tally tally;
    private final ObjectNode ordinary;
    private final Map<String, BitSet> readers = new TreeMap<>();
    private final Map<String, Finding> found = new TreeMap<>();

    /** The ordinary profile is one whose values need no answer. */
    Gaps(RuleBase rules, List<Made> profiles, Tally tally, ObjectNode ordinary) {
        this.rules = rules;
        this.ordinary = ordinary;
        FactPlaces places = new FactPlaces(ordinary);
        for (Rule rule : rules.all()) {
            rule.premises()
                    .forEach(premise -> premise.properties().stream()
                            .flatMap(property -> places.all(premise.type(), property).stream())
                            .forEach(path -> readers.computeIfAbsent(general(path), p -> new BitSet(rules.rules()))
                                    .set(rules.position(rule))));
        }
        this.profiles = profiles;
        this.tally = tally;
    }

    /** A value with the rules of a question that answer it. */
    private record Answered(Made made, @Nullable JsonNode value, BitSet rules) {}

    List<Finding> all() {
        Map<String, List<Integer>> sweeps = new LinkedHashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            Made.Sweep sweep = profiles.get(i).sweep();
            if (sweep != null && tally.fired(i) != null) {
                sweeps.computeIfAbsent(sweep.base() + " " + sweep.path(), s -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, BitSet> questions = new TreeMap<>();
        for (Rule rule : rules.all()) {
            questions
                    .computeIfAbsent(rule.file(), f -> new BitSet(rules.rules()))
                    .set(rules.position(rule));
        }
        sweeps.values().forEach(sweep -> questions.forEach((file, ofFile) -> question(file, ofFile, sweep)));
        return List.copyOf(found.values());
    }

    private void question(String file, BitSet ofFile, List<Integer> sweep) {
        BitSet always = (BitSet) ofFile.clone();
        BitSet ever = new BitSet();
        for (int i : sweep) {
            BitSet fired = fired(i, ofFile);
            always.and(fired);
            ever.or(fired);
        }
        ever.andNot(always);
        Made.Sweep first = profiles.get(sweep.get(0)).sweep();
        String path = first == null ? "" : first.path();
        ever.and(readers.getOrDefault(general(path), new BitSet()));
        if (ever.cardinality() < 2) {
            return;
        }
        List<Answered> values = sweep.stream()
                .map(i -> {
                    BitSet answers = fired(i, ofFile);
                    answers.and(ever);
                    Made.Sweep of = profiles.get(i).sweep();
                    return new Answered(profiles.get(i), of == null ? null : of.value(), answers);
                })
                .toList();
        List<Answered> known = values.stream().filter(v -> v.value() != null).toList();
        List<Answered> silent = known.stream().filter(v -> v.rules().isEmpty()).toList();
        boolean ordered = known.stream().allMatch(v -> ordered(v.value()));
        if (silent.isEmpty() && known.size() > 1) {
            values.stream()
                    .filter(v -> v.value() == null && v.rules().isEmpty())
                    .findFirst()
                    .ifPresent(v -> add(file, v, "unknown", ever));
        } else if (ordered) {
            between(file, known, ever);
        } else if (silent.size() == 1
                && known.size() > 2
                && !ProfilePath.of(path).in(ordinary).equals(silent.get(0).value())) {
            add(file, silent.get(0), Corpus.shown(silent.get(0).value()), ever);
        }
    }

    private BitSet fired(int profile, BitSet ofFile) {
        BitSet fired = (BitSet) ofFile.clone();
        BitSet all = tally.fired(profile);
        fired.and(all == null ? new BitSet() : all);
        return fired;
    }

    private static boolean ordered(@Nullable JsonNode value) {
        return value != null && (value.isNumber() || value.asText().matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    /** Values that no rule answers between values that different rules answer. */
    private void between(String file, List<Answered> known, BitSet ever) {
        List<Answered> sorted = known.stream()
                .sorted(Comparator.comparing((Answered v) -> number(v.value()))
                        .thenComparing(v -> Corpus.shown(v.value())))
                .toList();
        for (int i = 1; i < sorted.size() - 1; i++) {
            int at = i;
            List<Answered> below = sorted.subList(0, at).stream()
                    .filter(v -> !v.rules().isEmpty())
                    .toList();
            List<Answered> above = sorted.subList(at + 1, sorted.size()).stream()
                    .filter(v -> !v.rules().isEmpty())
                    .toList();
            if (sorted.get(at).rules().isEmpty() && !below.isEmpty() && !above.isEmpty()) {
                Answered last = below.get(below.size() - 1);
                Answered next = above.get(0);
                if (!last.rules().intersects(next.rules()) && close(last.value(), next.value())) {
                    add(
                            file,
                            sorted.get(at),
                            "between " + Corpus.shown(last.value()) + " and " + Corpus.shown(next.value()),
                            ever);
                }
            }
        }
    }

    /** Whether a gap lies between two values that are next to each other but for a boundary. */
    private static boolean close(@Nullable JsonNode below, @Nullable JsonNode above) {
        return below != null
                && above != null
                && (below.isNumber()
                        ? number(above).subtract(number(below)).compareTo(WIDEST) <= 0
                        : ChronoUnit.DAYS.between(LocalDate.parse(below.asText()), LocalDate.parse(above.asText()))
                                <= WIDEST.intValue());
    }

    private static String general(String path) {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    private static BigDecimal number(@Nullable JsonNode value) {
        return value != null && value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }

    private void add(String file, Answered gap, String which, BitSet ever) {
        Made.Sweep sweep = gap.made().sweep();
        String path = sweep == null ? "" : sweep.path();
        List<Rule> answering = rules.all().stream()
                .filter(rule -> ever.get(rules.position(rule)))
                .toList();
        String ids = answering.stream().map(Rule::id).collect(Collectors.joining(", "));
        found.putIfAbsent(
                file + " " + general(path) + " " + which.replaceAll("between .*", "between"),
                new Finding(
                        Finding.Kind.GAP,
                        answering.stream().map(Rule::id).toList(),
                        "rules/" + file,
                        "no rule answers when " + path + " is " + which + "; for its other values " + ids + " do",
                        gap.made().name(),
                        gap.made().json().get()));
    }
}
