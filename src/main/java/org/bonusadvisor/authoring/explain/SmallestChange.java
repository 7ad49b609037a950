package org.bonusadvisor.authoring.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.InvalidAdviceException;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.boundary.Altered;
import org.bonusadvisor.authoring.boundary.Boundaries;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.calculation.IncompleteRulesException;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.inference.FiringLimitException;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Counts;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest change of one value of a profile that makes a rule fire. Tried are the values at which the
 * rule, and the rules that it builds on, can change their mind; each find is run through all stages.
 */
public final class SmallestChange {
    /** Changes of what the rules below it read that are tried at most. */
    private static final int MOST = 150;

    /** Achievements of a profile for which that many are tried. */
    private static final int USUAL = 5;

    /** Achievements after the tenth, of which only what the rule itself reads is tried. */
    private static final Pattern FURTHER = Pattern.compile("^achievements\\[\\d\\d");

    private static final int SHOWN = 3;
    private static final double A_YEAR = 365;

    private final Advisor advisor;
    private final SituationReader reader;
    private final Evaluator evaluator = new Evaluator();

    /** With the rules of an advisor. */
    public SmallestChange(Advisor advisor) {
        this.advisor = advisor;
        this.reader = new SituationReader(advisor.rules().sources());
    }

    /**
     * What was found.
     *
     * @param changes the smallest change of each value that suffices alone, the smallest first, at most three
     * @param tried number of changes that were tried
     */
    public record Answer(List<Change> changes, int tried) {}

    /** The smallest changes for a rule that is silent for a profile with this memory. */
    public Answer of(Rule rule, ObjectNode profile, Memory memory) {
        List<Change> direct = changes(List.of(rule.tree()), profile, place -> true);
        List<Object> concluded = memory.before(rule.stage()).stream()
                .filter(f -> !StatedFacts.TYPES.contains(f.getClass()))
                .toList();
        List<Change> promising = direct.stream()
                .filter(one -> fits(rule.tree(), changed(profile, one), concluded))
                .toList();
        Answer found = answer(verified(rule, profile, promising), direct.size());
        if (!found.changes().isEmpty()) {
            return found;
        }
        List<Change> below = below(rule, profile, promising);
        return answer(verified(rule, profile, below), direct.size() + below.size());
    }

    /** Changes of what the rules below it read, those of the nearest rules first, until there are enough. */
    private List<Change> below(Rule rule, ObjectNode profile, List<Change> promising) {
        Set<Change> found = new LinkedHashSet<>();
        Iterator<RuleTree> rules = builtOn(rule).iterator();
        while (rules.hasNext() && found.size() < most(profile)) {
            changes(
                            List.of(rules.next()),
                            profile,
                            place -> !FURTHER.matcher(place).find())
                    .stream()
                    .filter(one -> promising.stream().noneMatch(p -> p.path().equals(one.path())))
                    .forEach(found::add);
        }
        return found.stream().limit(most(profile)).toList();
    }

    /** A profile with many achievements takes longer to judge, so that fewer changes of it are tried. */
    private static int most(ObjectNode profile) {
        return MOST * USUAL / Math.max(USUAL, profile.path("achievements").size());
    }

    /** The changes of one value with which the rules can change their mind. */
    private List<Change> changes(List<RuleTree> rules, ObjectNode profile, Predicate<String> where) {
        return new Boundaries(reader, rules)
                .of(profile, where).stream()
                        .map(one -> new Change(one.where(), now(profile, one), one.value()))
                        .toList();
    }

    /** The profile with this one value changed and all else as it is. */
    private static ObjectNode changed(ObjectNode profile, Change change) {
        return ProfilePath.of(change.path()).with(profile, change.to());
    }

    private boolean fits(RuleTree rule, ObjectNode changed, List<Object> concluded) {
        try {
            List<Object> facts = new ArrayList<>(reader.facts(changed).facts());
            facts.addAll(concluded);
            return !evaluator.matches(rule, facts).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Change> verified(Rule rule, ObjectNode profile, List<Change> changes) {
        return changes.parallelStream()
                .filter(one -> fires(rule, changed(profile, one)))
                .toList();
    }

    private boolean fires(Rule rule, ObjectNode changed) {
        if (!(new ProfileReader().read(changed) instanceof Reading.Accepted accepted)) {
            return false;
        }
        try {
            boolean judges = rule.stage().compareTo(Stage.OBJECTIONS) <= 0;
            Memory memory =
                    judges ? advisor.judge(accepted) : advisor.examine(accepted).memory();
            return memory.firings().stream().anyMatch(f -> f.rule().equals(rule));
        } catch (IncompleteRulesException | FiringLimitException | InvalidAdviceException e) {
            return false; // rules that leave something open for the changed profile say nothing about this one
        }
    }

    private static Answer answer(List<Change> changes, int tried) {
        Map<String, Change> smallest = new LinkedHashMap<>();
        changes.stream()
                .sorted(Comparator.comparingDouble(SmallestChange::size))
                .forEach(change -> smallest.putIfAbsent(change.path(), change));
        return new Answer(smallest.values().stream().limit(SHOWN).toList(), tried);
    }

    private static @Nullable JsonNode now(ObjectNode profile, Altered one) {
        JsonNode now = ProfilePath.of(one.where()).in(profile);
        return now.isMissingNode() ? null : now;
    }

    /** Numbers by their distance in parts of the greater, days in years; whatever else differs counts as one. */
    private static double size(Change change) {
        JsonNode from = change.from();
        JsonNode to = change.to();
        if (from != null && to != null && from.isNumber() && to.isNumber()) {
            BigDecimal greater = from.decimalValue().abs().max(to.decimalValue().abs());
            return greater.signum() == 0
                    ? 0
                    : from.decimalValue()
                            .subtract(to.decimalValue())
                            .abs()
                            .divide(greater, MathContext.DECIMAL32)
                            .doubleValue();
        }
        Optional<LocalDate> day = day(from);
        Optional<LocalDate> other = day(to);
        return day.isPresent() && other.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(day.get(), other.get())) / A_YEAR
                : 1;
    }

    private static Optional<LocalDate> day(@Nullable JsonNode value) {
        return value != null && value.asText().matches("\\d{4}-\\d\\d-\\d\\d")
                ? Optional.of(LocalDate.parse(value.asText()))
                : Optional.empty();
    }

    /** The rules whose conclusions the rule reads, directly, through totals, and through further rules. */
    private List<RuleTree> builtOn(Rule rule) {
        Set<Rule> found = new LinkedHashSet<>();
        List<Rule> open = new ArrayList<>(List.of(rule));
        while (!open.isEmpty()) {
            Rule next = open.remove(0);
            Set<String> read = new LinkedHashSet<>();
            next.premises().forEach(p -> FactTypes.find(p.type()).ifPresent(type -> concluded(type, read)));
            advisor.rules().all().stream()
                    .filter(r -> read.contains(r.concludes()) && r.stage().compareTo(next.stage()) < 0)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found.stream().map(Rule::tree).toList();
    }

    private static void concluded(Class<?> type, Set<String> found) {
        if (found.add(type.getSimpleName())) {
            Counts.from(type).forEach(from -> concluded(from, found));
        }
    }
}
