package org.bonusadvisor.authoring.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.evaluation.Bindings;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A rule that two versions do not have in common.
 *
 * @param stage its stage
 * @param was the rule in the first version, null when it is not there
 * @param is the rule in the second version, null when it is not there
 */
record RuleChange(Stage stage, @Nullable Rule was, @Nullable Rule is) {
    private static final String VETO = Veto.class.getSimpleName();

    /** What the rule does with a memory: whether the same under both versions, and whether it fires under one. */
    record Effect(boolean same, boolean fires) {}

    /** The id of the rule. */
    String id() {
        return rules().findFirst().orElseThrow().id();
    }

    /**
     * The rule as it is in both versions, over what its stage found: when it concludes the same, so does the stage, and
     * with every changed rule of all stages so does the whole version.
     */
    Effect effect(Memory memory, Evaluator evaluator) {
        List<Object> facts = memory.before(stage);
        List<Drawn> old = drawn(was, facts, evaluator);
        List<Drawn> now = drawn(is, facts, evaluator);
        boolean same = sameConclusions(old, now) && sameOrder(old, now) && !asksForUnknown(facts);
        return new Effect(same, !old.isEmpty() || !now.isEmpty());
    }

    /** Whether the rule is a veto in one of the versions. */
    boolean concludesVeto() {
        return rules().anyMatch(rule -> rule.concludes().equals(VETO));
    }

    /** Whether both versions read the same properties of the same types. */
    boolean readsTheSame() {
        return reads(was).equals(reads(is));
    }

    /** The versions of the rule that are there. */
    Stream<Rule> rules() {
        return Stream.of(was, is).flatMap(Stream::ofNullable);
    }

    private record Drawn(List<Object> from, Object conclusion) {}

    private static List<Drawn> drawn(@Nullable Rule rule, List<Object> facts, Evaluator evaluator) {
        if (rule == null) {
            return List.of();
        }
        List<Bindings> ways = evaluator.matches(rule.tree(), facts);
        List<Object> conclusions = evaluator.conclusions(rule.tree(), facts);
        List<Drawn> all = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            all.add(new Drawn(ways.get(i).facts(), conclusions.get(i)));
        }
        return all;
    }

    private static boolean sameConclusions(List<Drawn> old, List<Drawn> now) {
        List<Object> left = new ArrayList<>(now.stream().map(Drawn::conclusion).toList());
        return old.size() == now.size() && old.stream().map(Drawn::conclusion).allMatch(left::remove);
    }

    /** Conclusions that differ stand in the order of what the rule read: it must have read the same of the same facts. */
    private boolean sameOrder(List<Drawn> old, List<Drawn> now) {
        boolean alike = old.stream().map(Drawn::conclusion).distinct().count() <= 1;
        return alike || (new HashSet<>(old).equals(new HashSet<>(now)) && readsTheSame());
    }

    private static List<List<Object>> reads(@Nullable Rule rule) {
        return rule == null
                ? List.of()
                : rule.premises().stream()
                        .map(p -> List.<Object>of(p.negated(), p.type(), p.properties()))
                        .toList();
    }

    /** The advice lists unknown facts on which a veto depends, whether or not it fires. */
    private boolean asksForUnknown(List<Object> facts) {
        return rules().filter(rule -> rule.concludes().equals(VETO))
                .flatMap(rule -> rule.premises().stream())
                .anyMatch(premise -> premise.properties().stream()
                        .anyMatch(path -> facts.stream()
                                .filter(f -> f.getClass().getSimpleName().equals(premise.type()))
                                .anyMatch(f -> unknown(f, path))));
    }

    private static boolean unknown(Object fact, String path) {
        Object value = Property.of(fact.getClass(), path).map(p -> p.read(fact)).orElse(null);
        return value == null
                || value == Answer.UNKNOWN
                || (value instanceof List<?> items && items.isEmpty())
                || (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))
                || (value instanceof Day day && !day.known())
                || (value instanceof Money money && !money.known());
    }

    /** The same rule of two versions; empty when it judges alike in both. */
    static Stream<RuleChange> between(@Nullable Rule was, @Nullable Rule is) {
        if (was != null && is != null) {
            if (was.stage() != is.stage()) {
                return Stream.of(new RuleChange(was.stage(), was, null), new RuleChange(is.stage(), null, is));
            }
            return Said.by(was.tree()).equals(Said.by(is.tree()))
                    ? Stream.empty()
                    : Stream.of(new RuleChange(was.stage(), was, is));
        }
        Rule only = Objects.requireNonNullElse(was, is);
        return only == null ? Stream.empty() : Stream.of(new RuleChange(only.stage(), was, is));
    }
}
