package org.bonusadvisor.authoring.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Printer;
import org.bonusadvisor.rulebase.words.FactTypes;

/** The small changes of an expression: operators, thresholds, constants and parts of conditions. */
final class ExpressionChanges {
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("<", "<="),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry(">=", ">"),
            Map.entry("contains", "not contains"),
            Map.entry("not contains", "contains"),
            Map.entry("matches", "not matches"),
            Map.entry("not matches", "matches"),
            Map.entry("memberOf", "not memberOf"),
            Map.entry("not memberOf", "memberOf"),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"));

    private ExpressionChanges() {}

    static List<Change<Expression>> of(Expression expression) {
        if (expression instanceof Literal literal) {
            return number(literal);
        }
        if (expression instanceof Expression.Constant constant) {
            return constant(constant);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison);
        }
        if (expression instanceof Expression.Among among) {
            return among(among);
        }
        if (expression instanceof Expression.Logic logic) {
            return logic(logic);
        }
        if (expression instanceof Expression.Negation negation) {
            List<Change<Expression>> changes = new ArrayList<>();
            changes.add(new Change<>(negation.inner(), negation.span(), Printer.expression(negation.inner())));
            of(negation.inner())
                    .forEach(c -> changes.add(c.in(inner -> new Expression.Negation(inner, negation.span()))));
            return changes;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return sides(
                    arithmetic.left(),
                    arithmetic.right(),
                    left -> right -> new Expression.Arithmetic(left, arithmetic.operator(), right));
        }
        if (expression instanceof Expression.Creation creation) {
            return creation(creation);
        }
        return List.of();
    }

    private static List<Change<Expression>> number(Literal literal) {
        if (literal.kind() != Literal.Kind.NUMBER) {
            return List.of();
        }
        List<Change<Expression>> changes = new ArrayList<>();
        BigDecimal number = new BigDecimal(literal.text().replace("L", ""));
        for (int step : List.of(1, -1)) {
            String text = number.add(BigDecimal.valueOf(step)).toPlainString()
                    + (literal.text().endsWith("L") ? "L" : "");
            changes.add(new Change<>(new Literal(literal.kind(), text, literal.span()), literal.span(), text));
        }
        return changes;
    }

    private static List<Change<Expression>> constant(Expression.Constant constant) {
        List<String> names = FactTypes.all().stream()
                .filter(type -> type.isEnum() && type.getSimpleName().equals(constant.type()))
                .flatMap(type -> List.of(type.getEnumConstants()).stream())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        if (names.size() < 2) {
            return List.of();
        }
        String next = names.get((names.indexOf(constant.name()) + 1) % names.size());
        return List.of(new Change<>(
                new Expression.Constant(constant.type(), next, constant.span()),
                constant.span(),
                constant.type() + "." + next));
    }

    private static List<Change<Expression>> comparison(Expression.Comparison comparison) {
        List<Change<Expression>> changes = new ArrayList<>();
        String other = OPERATORS.get(comparison.operator());
        if (other != null) {
            changes.add(new Change<>(
                    new Expression.Comparison(comparison.left(), other, comparison.right(), comparison.sign()),
                    comparison.sign(),
                    other));
        }
        changes.addAll(sides(
                comparison.left(),
                comparison.right(),
                left -> right -> new Expression.Comparison(left, comparison.operator(), right, comparison.sign())));
        return changes;
    }

    private static List<Change<Expression>> sides(
            Expression left, Expression right, Function<Expression, Function<Expression, Expression>> make) {
        List<Change<Expression>> changes = new ArrayList<>();
        of(left).forEach(c -> changes.add(c.in(l -> make.apply(l).apply(right))));
        of(right).forEach(c -> changes.add(c.in(r -> make.apply(left).apply(r))));
        return changes;
    }

    private static List<Change<Expression>> among(Expression.Among among) {
        List<Change<Expression>> changes = new ArrayList<>();
        changes.add(new Change<>(
                new Expression.Among(among.left(), !among.negated(), among.items(), among.span()),
                among.span(),
                Printer.expression(new Expression.Among(among.left(), !among.negated(), among.items(), among.span()))));
        for (int i = 0; i < among.items().size() && among.items().size() > 1; i++) {
            Expression dropped = among.items().get(i);
            List<Expression> rest = new ArrayList<>(among.items());
            rest.remove(i);
            changes.add(new Change<>(
                    new Expression.Among(among.left(), among.negated(), rest, among.span()), dropped.span(), ""));
        }
        return changes;
    }

    private static List<Change<Expression>> logic(Expression.Logic logic) {
        List<Change<Expression>> changes = new ArrayList<>();
        String other = String.valueOf(OPERATORS.get(logic.operator()));
        changes.add(new Change<>(
                new Expression.Logic(other, logic.parts()),
                logic.span(),
                Printer.expression(new Expression.Logic(other, logic.parts()))));
        for (int i = 0; i < logic.parts().size(); i++) {
            int at = i;
            List<Expression> rest = new ArrayList<>(logic.parts());
            Expression dropped = rest.remove(i);
            changes.add(new Change<>(
                    rest.size() == 1 ? rest.get(0) : new Expression.Logic(logic.operator(), rest), dropped.span(), ""));
            of(dropped)
                    .forEach(c -> changes.add(c.in(part -> {
                        List<Expression> parts = new ArrayList<>(logic.parts());
                        parts.set(at, part);
                        return new Expression.Logic(logic.operator(), parts);
                    })));
        }
        return changes;
    }

    private static List<Change<Expression>> creation(Expression.Creation creation) {
        List<Change<Expression>> changes = new ArrayList<>();
        for (int i = 0; i < creation.arguments().size(); i++) {
            int at = i;
            of(creation.arguments().get(i))
                    .forEach(c -> changes.add(c.in(value -> {
                        List<Expression> values = new ArrayList<>(creation.arguments());
                        values.set(at, value);
                        return new Expression.Creation(creation.type(), values, creation.name(), creation.span());
                    })));
        }
        return changes;
    }
}
