package org.bonusadvisor.rulebase.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;

/** Writes a checked tree as rules, so that Drools' own compiler can read what the tree says and nothing else. */
public final class Printer {
    private Printer() {}

    /** A file with some of its rules, one line a rule's part. */
    public static String print(FileTree file, List<RuleTree> rules) {
        StringBuilder text = new StringBuilder();
        text.append("package ").append(file.packageName()).append('\n');
        text.append("agenda-group \"").append(file.group()).append("\"\n");
        file.imports().forEach(i -> text.append("import ").append(i).append('\n'));
        rules.forEach(rule -> text.append(print(rule)));
        return text.toString();
    }

    private static String print(RuleTree rule) {
        return "rule \"" + rule.name() + "\"\nwhen\n" + conditions(rule.conditions(), "\n") + "\nthen\ninsert( "
                + expression(rule.conclusion()) + " );\nend\n";
    }

    private static String conditions(List<Condition> conditions, String between) {
        return conditions.stream().map(Printer::condition).collect(Collectors.joining(between));
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return (pattern.variable() == null ? "" : pattern.variable() + " : ") + pattern.type() + "( "
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
                + counted.functions().stream()
                        .map(f -> f.variable() + " : " + f.name() + "("
                                + (f.argument() == null ? "" : " " + expression(f.argument()) + " ") + ")")
                        .collect(Collectors.joining(", "))
                + (counted.filter().isEmpty() ? "" : "; " + constraints(counted.filter())) + " )";
    }

    private static String constraints(List<Constraint> constraints) {
        return constraints.stream()
                .map(c -> (c.variable() == null ? "" : c.variable() + " : ") + expression(c.expression()))
                .collect(Collectors.joining(", "));
    }

    /** An expression as rules write it. */
    public static String expression(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.kind() == Literal.Kind.TEXT ? "\"" + literal.text() + "\"" : literal.text();
        }
        if (expression instanceof Expression.Constant constant) {
            return constant.type() + "." + constant.name();
        }
        if (expression instanceof Expression.Path path) {
            String steps = path.steps().stream()
                    .map(s -> s.name()
                            + (s.call() ? "()" : "")
                            + (s.key() == null ? "" : "[ " + expression(s.key()) + " ]"))
                    .collect(Collectors.joining("."));
            return path.variable() == null ? steps : path.variable() + (steps.isEmpty() ? "" : "." + steps);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return expression(comparison.left()) + " " + comparison.operator() + " " + expression(comparison.right());
        }
        if (expression instanceof Expression.Among among) {
            return expression(among.left())
                    + (among.negated() ? " not in " : " in ")
                    + among.items().stream().map(Printer::expression).collect(Collectors.joining(", ", "( ", " )"));
        }
        if (expression instanceof Expression.Logic logic) {
            return logic.parts().stream()
                    .map(p -> p instanceof Expression.Logic ? "( " + expression(p) + " )" : expression(p))
                    .collect(Collectors.joining(" " + logic.operator() + " "));
        }
        if (expression instanceof Expression.Negation negation) {
            return "!( " + expression(negation.inner()) + " )";
        }
        if (expression instanceof Expression.Arithmetic sum) {
            return "( " + expression(sum.left()) + " " + sum.operator() + " " + expression(sum.right()) + " )";
        }
        Expression.Creation made = (Expression.Creation) expression;
        return "new " + made.type() + "( "
                + made.arguments().stream().map(Printer::expression).collect(Collectors.joining(", ")) + " )";
    }
}
