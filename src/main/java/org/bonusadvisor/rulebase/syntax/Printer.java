package org.bonusadvisor.rulebase.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.jspecify.annotations.Nullable;

/**
 * Writes a checked tree as rules, so that Drools' own compiler can read what the tree says and nothing else. Each word is
 * written only in the form that it has in a rule; one that could end its text or its place is refused.
 */
public final class Printer {
    private static final String NAME = "rule ";

    private Printer() {}

    /**
     * Rules as a file of their own: each has its place in the list, from 0, for a name, and no metadata.
     *
     * @throws IllegalArgumentException when a word has not the form that it must have
     */
    public static String print(String group, List<RuleTree> rules) {
        StringBuilder text = new StringBuilder("package org.bonusadvisor.rules\nagenda-group \"");
        text.append(PrintedWord.GROUP.of(group)).append("\"\n");
        text.append("import org.bonusadvisor.facts.*\nimport org.bonusadvisor.conclusions.*\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append(print(NAME + i, rules.get(i)));
        }
        return text.toString();
    }

    /** The place in the list of the rule that has this name in print. */
    public static int place(String name) {
        return Integer.parseInt(name.substring(NAME.length()));
    }

    private static String print(String name, RuleTree rule) {
        return "rule \"" + name + "\"\nwhen\n" + conditions(rule.conditions(), "\n") + "\nthen\ninsert( "
                + expression(rule.conclusion()) + " );\nend\n";
    }

    private static String conditions(List<Condition> conditions, String between) {
        return conditions.stream().map(Printer::condition).collect(Collectors.joining(between));
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return named(pattern.variable()) + PrintedWord.TYPE.of(pattern.type()) + "( "
                    + constraints(pattern.constraints()) + " )";
        }
        if (condition instanceof Condition.Existence existence) {
            String word = existence.negated() ? "not " : "exists ";
            return existence.conditions().size() == 1 && existence.conditions().get(0) instanceof Condition.Pattern
                    ? word + condition(existence.conditions().get(0))
                    : word + "( " + conditions(existence.conditions(), " and ") + " )";
        }
        if (condition instanceof Condition.Either either) {
            return either.branches().stream()
                    .map(branch ->
                            branch.size() == 1 ? condition(branch.get(0)) : "( " + conditions(branch, " and ") + " )")
                    .collect(Collectors.joining(" or ", "( ", " )"));
        }
        Condition.Accumulation counted = (Condition.Accumulation) condition;
        return "accumulate( " + conditions(counted.over(), " and ") + "; "
                + counted.functions().stream().map(Printer::function).collect(Collectors.joining(", "))
                + (counted.filter().isEmpty() ? "" : "; " + constraints(counted.filter())) + " )";
    }

    private static String function(Condition.Function function) {
        Expression argument = function.argument();
        return named(function.variable()) + PrintedWord.FUNCTION.of(function.name()) + "("
                + (argument == null ? "" : " " + expression(called(argument)) + " ") + ")";
    }

    private static String constraints(List<Constraint> constraints) {
        return constraints.stream()
                .map(c -> named(c.variable()) + expression(c.expression()))
                .collect(Collectors.joining(", "));
    }

    private static String named(@Nullable String variable) {
        return variable == null ? "" : PrintedWord.VARIABLE.of(variable) + " : ";
    }

    /**
     * An expression as rules write it.
     *
     * @throws IllegalArgumentException when a word has not the form that it must have
     */
    public static String expression(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Expression.Constant constant) {
            return PrintedWord.TYPE.of(constant.type()) + "." + PrintedWord.CONSTANT.of(constant.name());
        }
        if (expression instanceof Expression.Path path) {
            return path(path);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return expression(comparison.left()) + " " + PrintedWord.SIGN.of(comparison.operator()) + " "
                    + expression(comparison.right());
        }
        if (expression instanceof Expression.Among among) {
            return expression(among.left()) + (among.negated() ? " not in " : " in ") + all(among.items());
        }
        if (expression instanceof Expression.Logic logic) {
            return logic.parts().stream()
                    .map(p -> p instanceof Expression.Logic ? "( " + expression(p) + " )" : expression(p))
                    .collect(Collectors.joining(" " + PrintedWord.SIGN.of(logic.operator()) + " "));
        }
        if (expression instanceof Expression.Negation negation) {
            return "!( " + expression(negation.inner()) + " )";
        }
        if (expression instanceof Expression.Arithmetic sum) {
            return "( " + expression(sum.left()) + " " + PrintedWord.SIGN.of(sum.operator()) + " "
                    + expression(sum.right()) + " )";
        }
        Expression.Creation made = (Expression.Creation) expression;
        return "new " + PrintedWord.TYPE.of(made.type())
                + all(made.arguments().stream().map(Printer::called).toList());
    }

    /** A value as Java reads it, which knows no properties but those that are called. */
    private static Expression called(Expression value) {
        return value instanceof Expression.Path path
                ? new Expression.Path(
                        path.variable(),
                        path.steps().stream()
                                .map(s -> new Expression.Step(s.name(), true, s.key(), s.span()))
                                .toList(),
                        path.span())
                : value;
    }

    private static String all(List<Expression> expressions) {
        return expressions.stream().map(Printer::expression).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String literal(Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> "\"" + PrintedWord.TEXT.of(literal.text()) + "\"";
            case NUMBER -> PrintedWord.NUMBER.of(literal.text());
            case BOOLEAN, NULL -> PrintedWord.OTHER_LITERAL.of(literal.text());
        };
    }

    private static String path(Expression.Path path) {
        String steps = path.steps().stream()
                .map(s -> PrintedWord.PROPERTY.of(s.name())
                        + (s.call() ? "()" : "")
                        + (s.key() == null ? "" : "[ " + expression(s.key()) + " ]"))
                .collect(Collectors.joining("."));
        String variable = path.variable();
        return variable == null ? steps : PrintedWord.VARIABLE.of(variable) + (steps.isEmpty() ? "" : "." + steps);
    }
}
