package org.bonusadvisor.authoring.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Expression.Path;
import org.jspecify.annotations.Nullable;

/** Says what is asked of a subject: how it compares, what it contains, what it is one of. */
final class Predicates {
    private static final Set<String> ANSWERS = Set.of("YES", "NO", "UNKNOWN");

    private final Lexicon lexicon;
    private final ExpressionWords values;

    Predicates(Lexicon lexicon, ExpressionWords values) {
        this.lexicon = lexicon;
        this.values = values;
    }

    /** A subject compared with a value. */
    Said comparison(Subject subject, String operator, Expression right, @Nullable Class<?> fact) {
        if (right instanceof Literal literal && literal.kind() == Literal.Kind.NULL) {
            return known(subject, operator.equals("!="));
        }
        if (subject.isAchievement() && isAchievement(right, fact) && operator.equals("==")) {
            return new Said.Whole("it is about the same achievement");
        }
        Optional<String> clause = lexicon.clause(subject.owner(), subject.name());
        if (clause.isPresent() && right instanceof Expression.Constant constant && ANSWERS.contains(constant.name())) {
            Set<String> asked = new TreeSet<>(Set.of(constant.name()));
            return answer(clause.get() + subject.path(), operator.equals("!=") ? others(asked) : asked);
        }
        return switch (operator) {
            case "contains" -> leaf(subject, plural(subject) ? "include" : "includes", values.value(right, fact));
            case "not contains" ->
                leaf(subject, plural(subject) ? "do not include" : "does not include", values.value(right, fact));
            case "memberOf" -> leaf(subject, verb(subject), "among " + values.value(right, fact));
            case "not memberOf" -> leaf(subject, verb(subject), "not among " + values.value(right, fact));
            case "matches", "not matches" -> wording(subject, operator.startsWith("not"), right);
            default -> leaf(subject, verb(subject), measured(subject, operator, right, fact));
        };
    }

    private boolean isAchievement(Expression value, @Nullable Class<?> fact) {
        return value instanceof Path path
                && values.subject(path, fact).filter(Subject::isAchievement).isPresent();
    }

    private String measured(Subject subject, String operator, Expression right, @Nullable Class<?> fact) {
        String value = right instanceof Path path
                ? values.subject(path, fact)
                        .filter(subject::isLike)
                        .map(other -> "that of " + other.fact())
                        .orElseGet(() -> values.value(right, fact))
                : values.value(right, fact);
        boolean number = right instanceof Literal literal && literal.kind() == Literal.Kind.NUMBER;
        return switch (subject.measure()) {
            case "daysAhead" -> number ? Grammar.day(operator, Integer.parseInt(value)) : Grammar.day(operator, value);
            case "overBase" -> Grammar.overBase(operator, value);
            case "ofBase" -> Grammar.number(operator, value) + (number ? Grammar.BASE : "");
            default ->
                Grammar.number(operator, value) + (number ? lexicon.measure(subject.owner(), subject.name()) : "");
        };
    }

    private static Said wording(Subject subject, boolean negated, Expression right) {
        String pattern = right instanceof Literal literal ? literal.text() : "";
        List<String> examples = PatternWords.of(pattern);
        return leaf(subject, PatternWords.verb(pattern, negated), Grammar.list(examples, "or"));
    }

    /** A subject that must be, or not be, one of several values. */
    Said among(Subject subject, boolean negated, List<Expression> items) {
        TreeSet<String> constants = ExpressionWords.constants(items);
        Optional<String> clause = lexicon.clause(subject.owner(), subject.name());
        if (clause.isPresent() && !constants.isEmpty() && ANSWERS.containsAll(constants)) {
            return answer(clause.get() + subject.path(), negated ? others(constants) : constants);
        }
        List<String> words =
                items.stream().map(item -> values.value(item, null)).toList();
        return negated
                ? leaf(subject, verb(subject), "neither " + Grammar.list(words, "nor"))
                : new Said.Leaf(subject.noun(), subject.path(), verb(subject), words, words.size() > 1 ? "or" : "");
    }

    private static Said known(Subject subject, boolean known) {
        return leaf(subject, verb(subject), known ? Grammar.KNOWN : Grammar.UNKNOWN);
    }

    private static Said answer(String clause, Set<String> asked) {
        String words = switch (String.join(" ", new TreeSet<>(asked))) {
            case "YES" -> clause;
            case "NO" -> Grammar.NOT_SO + clause;
            case "UNKNOWN" -> "it is not known whether " + clause;
            case "NO UNKNOWN" -> "it is not so, or not known, that " + clause;
            case "UNKNOWN YES" -> clause + ", or that is not known";
            case "NO YES" -> "it is known whether " + clause;
            default -> "whatever is said of whether " + clause;
        };
        return new Said.Whole(words);
    }

    private static Set<String> others(Set<String> asked) {
        List<String> others = new ArrayList<>(ANSWERS);
        others.removeAll(asked);
        return new TreeSet<>(others);
    }

    private static Said leaf(Subject subject, String verb, String rest) {
        return new Said.Leaf(subject.noun(), subject.path(), verb, rest);
    }

    private static String verb(Subject subject) {
        return plural(subject) ? "are" : "is";
    }

    private static boolean plural(Subject subject) {
        return Grammar.isPlural(subject.noun().replaceFirst("^the ", ""));
    }
}
