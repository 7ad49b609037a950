package org.bonusadvisor.authoring.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Among;
import org.bonusadvisor.rulebase.syntax.Expression.Arithmetic;
import org.bonusadvisor.rulebase.syntax.Expression.Comparison;
import org.bonusadvisor.rulebase.syntax.Expression.Constant;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Expression.Logic;
import org.bonusadvisor.rulebase.syntax.Expression.Negation;
import org.bonusadvisor.rulebase.syntax.Expression.Path;
import org.jspecify.annotations.Nullable;

/** Says what a constraint of a rule asks for. */
final class ExpressionWords {
    private static final Subject NOBODY = new Subject(
            Object.class, "", new org.bonusadvisor.rulebase.words.Value(Object.class, null), "", "value", "", "");

    private final Subjects subjects;
    private final Names names;
    private final Predicates predicates;

    ExpressionWords(Lexicon lexicon, Subjects subjects, Names names) {
        this.subjects = subjects;
        this.names = names;
        this.predicates = new Predicates(lexicon, this);
    }

    /**
     * What an expression says.
     *
     * @param fact type of the fact at hand, null when there is none
     */
    Said of(Expression expression, @Nullable Class<?> fact) {
        if (expression instanceof Logic logic) {
            boolean all = logic.operator().equals("&&");
            return Said.several(
                    all ? "and" : "or",
                    (all ? logic.parts() : gathered(logic.parts()))
                            .stream().map(part -> of(part, fact)).toList());
        }
        if (expression instanceof Negation negation) {
            return new Said.Whole(Grammar.NOT_SO + of(negation.inner(), fact).text("its "));
        }
        if (expression instanceof Comparison comparison) {
            return comparison(comparison, fact);
        }
        if (expression instanceof Among among) {
            return predicates.among(subject(among.left(), fact), among.negated(), among.items());
        }
        return new Said.Leaf(value(expression, fact), "", "is", "so");
    }

    private Said comparison(Comparison comparison, @Nullable Class<?> fact) {
        Expression left = comparison.left();
        if (left instanceof Path path && path.variable() != null && path.steps().isEmpty()) {
            Optional<Names.Meaning> meaning = names.of(path.variable());
            if (meaning.isPresent() && meaning.get() instanceof Names.Count count) {
                return counted(count, comparison.operator(), value(comparison.right(), fact));
            }
            if (meaning.isPresent() && meaning.get() instanceof Names.Total total) {
                return new Said.Leaf(
                        total.noun(), "", "is", Grammar.number(comparison.operator(), value(comparison.right(), fact)));
            }
        }
        return predicates.comparison(subject(left, fact), comparison.operator(), comparison.right(), fact);
    }

    private static Said counted(Names.Count count, String operator, String number) {
        String asked = operator + " " + number;
        if (List.of("> 0", ">= 1", "!= 0").contains(asked)) {
            return count.some();
        }
        if (List.of("== 0", "< 1", "<= 0").contains(asked)) {
            return count.none();
        }
        return new Said.Whole(Grammar.count(operator, number, count.plural()));
    }

    private Subject subject(Expression left, @Nullable Class<?> fact) {
        if (left instanceof Path path) {
            Optional<Subject> subject = subjects.of(path, fact);
            if (subject.isPresent()) {
                return subject.get();
            }
        }
        return new Subject(
                NOBODY.owner(),
                "",
                NOBODY.value(),
                "",
                "the " + value(left, fact).replaceFirst("^the ", ""),
                "",
                "");
    }

    /** The subject of a path, when it has one. */
    Optional<Subject> subject(Path path, @Nullable Class<?> fact) {
        return subjects.of(path, fact);
    }

    /** A value in words, with its article. */
    String value(Expression expression, @Nullable Class<?> fact) {
        if (expression instanceof Literal literal) {
            return switch (literal.kind()) {
                case NUMBER -> Grammar.figure(literal.text());
                case TEXT -> "“" + literal.text() + "”";
                case BOOLEAN -> literal.text().equals("true") ? "yes" : "no";
                case NULL -> Grammar.UNKNOWN;
            };
        }
        if (expression instanceof Constant constant) {
            return constant.name().equals("UNKNOWN") ? Grammar.UNKNOWN : constant.name();
        }
        if (expression instanceof Path path) {
            return path(path, fact);
        }
        if (expression instanceof Arithmetic sum) {
            return value(sum.left(), fact) + Grammar.sign(sum.operator()) + value(sum.right(), fact);
        }
        return of(expression, fact).text("its ");
    }

    private String path(Path path, @Nullable Class<?> fact) {
        Optional<Names.Meaning> meaning = path.variable() == null ? Optional.empty() : names.of(path.variable());
        if (meaning.isPresent() && meaning.get() instanceof Names.Count count) {
            return "the number of " + count.plural();
        }
        if (meaning.isPresent() && meaning.get() instanceof Names.Total total) {
            return total.noun();
        }
        return subjects.of(path, fact).map(Subject::words).orElse("the fact");
    }

    /** Comparisons of one value with several constants, one after the other, as one choice. */
    private static List<Expression> gathered(List<Expression> parts) {
        List<Expression> gathered = new ArrayList<>();
        for (Expression part : parts) {
            int last = gathered.size() - 1;
            Expression before = last < 0 ? part : gathered.get(last);
            if (last >= 0 && left(part).equals(left(before)) && !left(part).isEmpty()) {
                List<Expression> items = new ArrayList<>(items(before));
                items.addAll(items(part));
                gathered.set(last, new Among(before.inside().get(0), false, items, before.span()));
            } else {
                gathered.add(part);
            }
        }
        return gathered;
    }

    private static String left(Expression part) {
        boolean equal = part instanceof Among among && !among.negated()
                || part instanceof Comparison c && c.operator().equals("==") && c.right() instanceof Constant;
        return equal && part.inside().get(0) instanceof Path path ? path.variable() + "." + path.text() : "";
    }

    private static List<Expression> items(Expression part) {
        return part.inside().subList(1, part.inside().size());
    }

    /** The names of constants, sorted; empty when there is something else among them. */
    static TreeSet<String> constants(List<Expression> items) {
        TreeSet<String> constants = new TreeSet<>();
        for (Expression item : items) {
            if (!(item instanceof Constant constant)) {
                return new TreeSet<>();
            }
            constants.add(constant.name());
        }
        return constants;
    }
}
