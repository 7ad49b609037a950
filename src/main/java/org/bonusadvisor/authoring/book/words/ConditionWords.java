package org.bonusadvisor.authoring.book.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Accumulation;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Condition.Either;
import org.bonusadvisor.rulebase.syntax.Condition.Existence;
import org.bonusadvisor.rulebase.syntax.Condition.Function;
import org.bonusadvisor.rulebase.syntax.Condition.Pattern;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Comparison;
import org.bonusadvisor.rulebase.syntax.Expression.Path;
import org.bonusadvisor.rulebase.words.Dictionary;

/** Says what the conditions of a rule ask for. */
final class ConditionWords {
    private final Lexicon lexicon;
    private final Places places;
    private final Dictionary dictionary;
    private final Names names;
    private final ExpressionWords expressions;
    private final Map<String, Group> byAchievement = new HashMap<>();

    ConditionWords(Lexicon lexicon, Places places, Dictionary dictionary, Names names, ExpressionWords expressions) {
        this.lexicon = lexicon;
        this.places = places;
        this.dictionary = dictionary;
        this.names = names;
        this.expressions = expressions;
    }

    /** What all of them ask for; nothing when they hold in every case. */
    List<Clause> of(List<Condition> conditions) {
        List<Object> told = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Pattern pattern) {
                Optional<Group> same = sameAs(pattern);
                Group group = same.orElseGet(() -> new Group(lexicon, places, type(pattern)));
                if (same.isEmpty()) {
                    told.add(group);
                }
                read(pattern, group, same.isPresent());
            } else {
                told.addAll(other(condition));
            }
        }
        return told.stream()
                .flatMap(one -> one instanceof Group group ? group.clauses().stream() : List.of((Clause) one).stream())
                .toList();
    }

    private Class<?> type(Pattern pattern) {
        return dictionary.fact(pattern.type()).orElse(Object.class);
    }

    private void read(Pattern pattern, Group group, boolean joined) {
        Class<?> type = type(pattern);
        if (pattern.variable() != null) {
            names.put(pattern.variable(), new Names.Of(type, List.of()));
            byAchievement.putIfAbsent(pattern.variable(), group);
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null && constraint.expression() instanceof Path path) {
                names.put(constraint.variable(), new Names.Of(type, path.steps()));
                expressions
                        .subject(path, type)
                        .filter(Subject::isAchievement)
                        .ifPresent(id -> byAchievement.putIfAbsent(constraint.variable(), group));
            }
        }
        for (Constraint constraint : pattern.constraints()) {
            boolean join = joined && joinedBy(constraint).isPresent();
            if (constraint.variable() == null && !join) {
                group.add(expressions.of(constraint.expression(), type), type);
            }
        }
    }

    private Optional<Group> sameAs(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> joinedBy(constraint).stream())
                .flatMap(variable -> Optional.ofNullable(byAchievement.get(variable)).stream())
                .filter(group -> group.isAchievement() && Group.isAchievement(type(pattern)))
                .findFirst();
    }

    /** The variable that a constraint makes the pattern's achievement equal to. */
    private static Optional<String> joinedBy(Constraint constraint) {
        return constraint.expression() instanceof Comparison same
                        && same.operator().equals("==")
                        && same.left() instanceof Path left
                        && same.right() instanceof Path right
                        && right.variable() != null
                        && List.of("id", "achievement").contains(left.text())
                ? Optional.of(right.variable())
                : Optional.empty();
    }

    private List<Clause> other(Condition condition) {
        if (condition instanceof Existence existence) {
            return existence.negated() ? List.of(none(existence.conditions())) : inner().of(existence.conditions());
        }
        if (condition instanceof Either either) {
            return List.of(new Clause(
                    Grammar.ANY,
                    either.branches().stream()
                            .map(branch -> together(of(branch)))
                            .toList()));
        }
        return accumulated((Accumulation) condition);
    }

    private static Clause together(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.get(0) : new Clause(Grammar.ALL, clauses);
    }

    /** The words of conditions whose names nobody outside may use. */
    private ConditionWords inner() {
        return new ConditionWords(lexicon, places, dictionary, names, expressions);
    }

    private Clause none(List<Condition> conditions) {
        ConditionWords inner = inner();
        Optional<Group> group = inner.oneGroup(conditions);
        return group.isPresent() ? group.get().none() : new Clause(Grammar.NOT_ALL, inner.of(conditions));
    }

    /** The one thing that patterns speak of together; empty when they speak of several. */
    private Optional<Group> oneGroup(List<Condition> conditions) {
        if (!(conditions.get(0) instanceof Pattern first)) {
            return Optional.empty();
        }
        Group group = new Group(lexicon, places, type(first));
        read(first, group, false);
        for (Condition condition : conditions.subList(1, conditions.size())) {
            if (!(condition instanceof Pattern next) || sameAs(next).isEmpty()) {
                return Optional.empty();
            }
            read(next, group, true);
        }
        return Optional.of(group);
    }

    private List<Clause> accumulated(Accumulation accumulation) {
        for (Function function : accumulation.functions()) {
            names.put(function.variable(), meaning(accumulation, function));
        }
        return accumulation.filter().stream()
                .map(constraint -> expressions.of(constraint.expression(), null).clause("its "))
                .toList();
    }

    private Names.Meaning meaning(Accumulation accumulation, Function function) {
        Optional<Group> group = inner().oneGroup(accumulation.over());
        Expression argument = function.argument();
        if (argument == null && group.isPresent()) {
            return new Names.Count(
                    said(group.get().some()),
                    said(group.get().none()),
                    group.get().plural());
        }
        String plural = group.map(Group::plural).orElse("cases in which " + Grammar.ALL);
        String noun = switch (function.name()) {
            case "sum" -> "the sum";
            case "min" -> "the smallest";
            case "max" -> "the largest";
            case "average" -> "the average";
            default -> "the number";
        };
        String of = argument == null ? "" : " of " + expressions.value(argument, null) + " over all";
        return new Names.Total(noun + of + " " + plural);
    }

    private static Said said(Clause clause) {
        return clause.parts().isEmpty()
                ? new Said.Whole(clause.text())
                : new Said.Listed(
                        clause.text(),
                        clause.parts().stream().map(ConditionWords::said).toList());
    }
}
