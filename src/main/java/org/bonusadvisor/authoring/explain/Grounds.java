package org.bonusadvisor.authoring.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.requirement.Found;
import org.bonusadvisor.authoring.requirement.Requirements;
import org.bonusadvisor.evaluation.Bindings;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.facts.Amount;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Market;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.MarketSurvey;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.facts.Recommendation;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.rulebase.Counts;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Printer;
import org.jspecify.annotations.Nullable;

/** Follows what was concluded for one profile back to the values that the profile states. */
final class Grounds {
    private final Memory memory;
    private final Requirements.Names names;
    private final Evaluator evaluator = new Evaluator();
    private final Map<Object, Ground> known = new IdentityHashMap<>();
    private final Map<Rule, List<Bindings>> ways = new HashMap<>();
    private final Map<Stage, Set<Object>> there = new EnumMap<>(Stage.class);

    Grounds(Memory memory, Requirements.Names names) {
        this.memory = memory;
        this.names = names;
    }

    /** What a firing concluded, and what it rests on. */
    Ground of(Firing firing) {
        return fact(firing.conclusion());
    }

    /** A conclusion or a total, and what it rests on. */
    Ground fact(Object fact) {
        Ground ground = known.get(fact);
        if (ground == null) {
            Optional<Firing> behind = memory.behind(fact);
            ground = behind.isPresent() ? concluded(behind.get()) : counted(fact);
            known.put(fact, ground);
        }
        return ground;
    }

    private Ground concluded(Firing firing) {
        Rule rule = firing.rule();
        List<Object> facts = memory.before(rule.stage());
        Set<Ground> from = new LinkedHashSet<>();
        Bindings so = bindings(firing, facts);
        rule.tree().conditions().forEach(condition -> supports(condition, facts, so, from));
        return new Ground(Inference.written(firing.conclusion()), Ground.Cited.of(rule), List.copyOf(from));
    }

    /** The way in which the facts fit the rule when it fired. */
    private Bindings bindings(Firing firing, List<Object> facts) {
        Set<Object> all = there.computeIfAbsent(firing.rule().stage(), stage -> same(facts));
        Set<Object> matched = same(firing.facts());
        return ways.computeIfAbsent(firing.rule(), rule -> evaluator.matches(rule.tree(), facts)).stream()
                .filter(way -> way.facts().stream().filter(all::contains).allMatch(matched::contains))
                .findFirst()
                .orElse(Bindings.NONE);
    }

    /** These very objects, whatever equals them. */
    private static Set<Object> same(List<Object> facts) {
        Set<Object> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(facts);
        return same;
    }

    private void supports(Condition condition, List<Object> facts, Bindings so, Set<Ground> from) {
        if (condition instanceof Condition.Pattern pattern) {
            so.facts().stream()
                    .filter(f -> f.getClass().getSimpleName().equals(pattern.type()))
                    .filter(f -> facts.stream().anyMatch(known -> known == f))
                    .filter(f ->
                            !evaluator.matches(List.of(pattern), List.of(f), so).isEmpty())
                    .findFirst()
                    .ifPresent(fact -> read(pattern, fact, from));
        } else if (condition instanceof Condition.Either either) {
            either.branches().stream()
                    .filter(branch -> !evaluator.matches(branch, facts, so).isEmpty())
                    .findFirst()
                    .ifPresent(branch -> inside(branch, facts, so, from));
        } else if (condition instanceof Condition.Accumulation counted) {
            inside(counted.over(), facts, so, from);
        } else if (condition instanceof Condition.Existence existence && !existence.negated()) {
            inside(existence.conditions(), facts, so, from);
        } else if (condition instanceof Condition.Existence existence) {
            existence.conditions().forEach(c -> none(c, from));
        }
    }

    private static void none(Condition condition, Set<Ground> from) {
        if (condition instanceof Condition.Pattern pattern) {
            String asked = String.join(
                    ", ",
                    pattern.constraints().stream()
                            .map(c -> Printer.expression(c.expression()))
                            .toList());
            from.add(Ground.value("no " + pattern.type() + (asked.isEmpty() ? "" : " with " + asked)));
        }
    }

    /** Every fact that fits conditions of which it is only asked whether, or how often, something fits. */
    private void inside(List<Condition> conditions, List<Object> facts, Bindings so, Set<Ground> from) {
        for (Bindings way : evaluator.matches(conditions, facts, so)) {
            Bindings own = new Bindings(
                    way.variables(),
                    way.facts().subList(so.facts().size(), way.facts().size()));
            conditions.forEach(c -> supports(c, facts, own, from));
        }
    }

    private void read(Condition.Pattern pattern, Object fact, Set<Ground> from) {
        if (memory.behind(fact).isPresent() || !Counts.from(fact.getClass()).isEmpty()) {
            from.add(fact(fact));
            return;
        }
        pattern.constraints().stream().flatMap(c -> c.expression().all()).forEach(part -> {
            if (part instanceof Expression.Path path && path.variable() == null) {
                from.add(Ground.value(names.of(fact, path.text()) + " = " + Found.value(fact, path.text())));
            }
        });
    }

    /** A total, and the conclusions and totals that it is counted from. */
    private Ground counted(Object fact) {
        List<Ground> from = new ArrayList<>();
        for (Class<?> type : Counts.from(fact.getClass())) {
            memory.facts(type).filter(other -> concerns(fact, other)).forEach(other -> from.add(fact(other)));
        }
        reckonedWith(fact).forEach(from::add);
        return new Ground(named(fact), null, from.stream().distinct().toList());
    }

    /** The values of the profile that a total is reckoned from beside conclusions, such as pay. */
    private Stream<Ground> reckonedWith(Object total) {
        Stream<Object> stated = total instanceof MarketPosition
                ? Stream.concat(memory.facts(Market.class), memory.facts(MarketSurvey.class))
                : Stream.empty();
        Stream<Ground> pay = total instanceof MarketPosition || total instanceof Amount
                ? memory.facts(Engineer.class)
                        .flatMap(engineer -> Stream.of("baseAnnual", "dayRate").flatMap(p -> value(engineer, p)))
                : Stream.empty();
        return Stream.concat(
                stated.flatMap(fact ->
                        Arrays.stream(fact.getClass().getRecordComponents()).flatMap(c -> value(fact, c.getName()))),
                pay);
    }

    private Stream<Ground> value(Object fact, String property) {
        String value = Found.value(fact, property);
        return value.equals("unknown")
                ? Stream.empty()
                : Stream.of(Ground.value(names.of(fact, property) + " = " + value));
    }

    /** A total with the names of its properties, for no rule says in words what it is. */
    private static String named(Object total) {
        return Arrays.stream(total.getClass().getRecordComponents())
                .map(c -> c.getName() + " " + Found.value(total, c.getName()))
                .collect(Collectors.joining(", ", total.getClass().getSimpleName() + "( ", " )"));
    }

    /** Whether a part of a total is about the same achievement, type and band, and belongs to what is recommended. */
    private boolean concerns(Object total, Object part) {
        boolean same = List.of("achievement", "type", "band").stream().allMatch(name -> {
            @Nullable Object one = property(total, name);
            @Nullable Object other = property(part, name);
            return one == null || other == null || Objects.equals(one, other);
        });
        @Nullable Object type = property(total, "type");
        boolean listed =
                !(property(part, "types") instanceof Collection<?> types) || type == null || types.contains(type);
        @Nullable Object whole = property(part, "of");
        boolean belongs = whole == null
                || memory.facts(Recommendation.class)
                        .allMatch(chosen -> chosen.type().equals(whole));
        return same && listed && belongs;
    }

    private static @Nullable Object property(Object fact, String name) {
        return Property.of(fact.getClass(), name).map(p -> p.read(fact)).orElse(null);
    }
}
