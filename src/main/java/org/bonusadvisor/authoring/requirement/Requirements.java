package org.bonusadvisor.authoring.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bonusadvisor.evaluation.Bindings;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.evaluation.Judgement;
import org.bonusadvisor.evaluation.Valuations;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;

/** How each condition of a rule stands with some facts; of several facts that could fit, with those that fit best. */
public final class Requirements {
    /** How facts are named: by their place in the profile, or by their type. */
    @FunctionalInterface
    public interface Names {
        /** The name of a fact's property. */
        String of(Object fact, String property);
    }

    /** Ways to fit that are followed from one condition to the next, the best ones. */
    private static final int FOLLOWED = 100;

    private final Source source;
    private final List<?> facts;
    private final Names names;
    private final Evaluator evaluator = new Evaluator();

    private Requirements(Source source, List<?> facts, Names names) {
        this.source = source;
        this.facts = facts;
        this.names = names;
    }

    /** Every condition of a rule, in the order in which it is written. */
    public static List<Requirement> of(Rule rule, Source source, List<?> facts, Names names) {
        Requirements all = new Requirements(source, facts, names);
        List<Way> ways = List.of(new Way(Bindings.NONE, List.of(), 0));
        for (Condition condition : rule.tree().conditions()) {
            ways = ways.stream()
                    .flatMap(way -> all.further(condition, way))
                    .sorted(Comparator.comparingInt(Way::unmet))
                    .limit(FOLLOWED)
                    .toList();
        }
        return ways.get(0).requirements();
    }

    private Stream<Way> further(Condition condition, Way so) {
        if (condition instanceof Condition.Pattern pattern) {
            List<Way> fits = facts.stream()
                    .filter(f -> f.getClass().getSimpleName().equals(pattern.type()))
                    .map(fact -> new Fit(pattern, fact, so).way())
                    .toList();
            return fits.isEmpty() ? Stream.of(missing(pattern, so)) : fits.stream();
        }
        List<Bindings> matches = evaluator.matches(List.of(condition), facts, so.bindings());
        Answer met = matches.isEmpty() ? Answer.NO : Answer.YES;
        Requirement one = new Requirement(
                at(condition.span()), words(condition.span()), met, found(condition, so, met), List.of());
        return matches.isEmpty()
                ? Stream.of(so.and(so.bindings(), List.of(one), Way.UNMET))
                : matches.stream().map(way -> so.and(way, List.of(one), 0));
    }

    private Way missing(Condition.Pattern pattern, Way so) {
        Requirement one = new Requirement(
                at(pattern.span()),
                words(pattern.span()),
                Answer.NO,
                List.of("no " + pattern.type() + " is there"),
                List.of(pattern));
        return so.and(so.bindings(), List.of(one), Way.UNMET);
    }

    /** What stands against a condition that something must not be there. */
    private List<String> found(Condition condition, Way so, Answer met) {
        return met == Answer.NO && condition instanceof Condition.Existence existence && existence.negated()
                ? evaluator.matches(existence.conditions(), facts, so.bindings()).stream()
                        .limit(1)
                        .flatMap(way ->
                                way.facts().stream().skip(so.bindings().facts().size()))
                        .map(Requirements::written)
                        .toList()
                : List.of();
    }

    private static String written(Object fact) {
        return fact instanceof Record ? Inference.written(fact) : Inference.value(fact);
    }

    /**
     * A way in which facts fit the conditions so far.
     *
     * @param requirements how each condition stands with them
     * @param unmet what is not met, a join with other facts more than a value
     */
    private record Way(Bindings bindings, List<Requirement> requirements, int unmet) {
        static final int UNMET = 10;
        static final int UNKNOWN = 9;
        static final int APART = 1000;

        Way and(Bindings so, List<Requirement> more, int cost) {
            return new Way(
                    so, Stream.concat(requirements.stream(), more.stream()).toList(), unmet + cost);
        }
    }

    /** A fact held against a pattern. */
    private final class Fit {
        private final Object fact;
        private final Way so;
        private final Bindings bindings;
        private final List<Requirement> requirements = new ArrayList<>();
        private int unmet;

        Fit(Condition.Pattern pattern, Object fact, Way so) {
            this.fact = fact;
            this.so = so;
            Bindings way =
                    pattern.variable() == null ? so.bindings() : so.bindings().with(pattern.variable(), fact);
            for (Constraint constraint : pattern.constraints()) {
                if (constraint.variable() != null) {
                    way = way.with(
                            constraint.variable(),
                            Valuations.of(constraint.expression()).of(fact, way));
                }
            }
            this.bindings = way.and(fact);
            for (Constraint constraint : pattern.constraints()) {
                if (constraint.variable() == null) {
                    hold(constraint, way);
                }
            }
            if (requirements.isEmpty()) {
                requirements.add(
                        new Requirement(at(pattern.span()), words(pattern.span()), Answer.YES, List.of(), List.of()));
            }
        }

        Way way() {
            return so.and(bindings, requirements, unmet);
        }

        private void hold(Constraint constraint, Bindings way) {
            Expression asked = constraint.expression();
            boolean holds = Valuations.of(asked).holds(fact, way);
            Answer judged = holds ? Answer.YES : Judgement.of(asked, fact, way);
            Answer met = judged == Answer.YES && !holds ? Answer.UNKNOWN : judged;
            boolean join = !asked.variables().isEmpty();
            unmet += met == Answer.YES ? 0 : join ? Way.APART : met == Answer.NO ? Way.UNMET : Way.UNKNOWN;
            requirements.add(
                    new Requirement(at(constraint.span()), words(constraint.span()), met, values(asked), List.of()));
        }

        private List<String> values(Expression expression) {
            List<String> values = new ArrayList<>();
            expression.all().forEach(part -> {
                if (part instanceof Expression.Path path && path.variable() == null) {
                    values.add(names.of(fact, path.text()) + " = " + Found.value(fact, path.text()));
                }
            });
            return values.stream().distinct().toList();
        }
    }

    private String at(Span span) {
        return String.format(
                Locale.ROOT, "rules/%s:%d:%d", source.file(), source.line(span.start()), source.column(span.start()));
    }

    private String words(Span span) {
        return source.text(span).replaceAll("\\s+", " ");
    }
}
