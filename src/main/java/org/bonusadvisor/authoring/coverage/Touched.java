package org.bonusadvisor.authoring.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;

/** What situations touch of one rule. */
final class Touched {
    private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");
    private static final List<String> SIDES = List.of("below", "at", "above");

    private final Rule rule;
    private final Source source;
    private final Map<Constraint, Set<Boolean>> seen = new IdentityHashMap<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private boolean fired;

    /** A number that a property of a type of fact is compared with, and the sides on which cases try it. */
    private record Threshold(String type, String path, BigDecimal number, Span span, Set<String> sides) {}

    Touched(Rule rule, Source source) {
        this.rule = rule;
        this.source = source;
        rule.tree().conditions().forEach(this::declare);
    }

    private void declare(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(c -> declare(c, pattern.type()));
        } else if (condition instanceof Condition.Existence existence) {
            existence.conditions().forEach(this::declare);
        } else if (condition instanceof Condition.Either either) {
            either.branches().forEach(branch -> branch.forEach(this::declare));
        } else if (condition instanceof Condition.Accumulation counted) {
            counted.over().forEach(this::declare);
            counted.filter().forEach(c -> declare(c, ""));
        }
    }

    private void declare(Constraint constraint, String type) {
        if (constraint.variable() == null) {
            seen.put(constraint, new LinkedHashSet<>());
            thresholds(constraint.expression(), type);
        }
    }

    private void thresholds(Expression expression, String type) {
        if (expression instanceof Expression.Logic logic) {
            logic.parts().forEach(p -> thresholds(p, type));
        } else if (expression instanceof Expression.Negation negation) {
            thresholds(negation.inner(), type);
        } else if (expression instanceof Expression.Comparison comparison
                && ORDERED.contains(comparison.operator())
                && comparison.left() instanceof Expression.Path path
                && path.variable() == null
                && comparison.right() instanceof Literal literal
                && literal.kind() == Literal.Kind.NUMBER) {
            BigDecimal number = new BigDecimal(literal.text().replace("L", ""));
            thresholds.add(new Threshold(type, path.text(), number, comparison.span(), new LinkedHashSet<>()));
        }
    }

    /** Everything of the rule that can be touched, after situations with these facts. */
    List<Point> by(List<List<Object>> situations) {
        Evaluator evaluator = new Evaluator((constraint, held) -> {
            Set<Boolean> results = seen.get(constraint);
            if (results != null) {
                results.add(held);
            }
        });
        for (List<Object> facts : situations) {
            fired |= !evaluator.matches(rule.tree(), facts).isEmpty();
            thresholds.forEach(t -> facts.forEach(fact -> touch(t, fact)));
        }
        List<Point> points = new ArrayList<>();
        points.add(point(Point.Kind.RULE, rule.tree().nameSpan(), fired ? "" : rule.id() + " never fires", List.of()));
        seen.forEach((constraint, results) ->
                points.add(point(Point.Kind.CONDITION, constraint.span(), oneSided(constraint, results), List.of())));
        thresholds.forEach(t -> points.add(point(Point.Kind.THRESHOLD, t.span(), untried(t), missing(t))));
        points.sort(Comparator.comparingInt(Point::line)
                .thenComparingInt(Point::column)
                .thenComparing(Point::kind));
        return points;
    }

    private static void touch(Threshold threshold, Object fact) {
        if (!fact.getClass().getSimpleName().equals(threshold.type())) {
            return;
        }
        Object value = Property.of(fact.getClass(), threshold.path())
                .map(p -> p.read(fact))
                .orElse(null);
        if (value instanceof Number number) {
            int order = new BigDecimal(number.toString()).compareTo(threshold.number());
            threshold.sides().add(SIDES.get(Integer.signum(order) + 1));
        }
    }

    private String oneSided(Constraint constraint, Set<Boolean> results) {
        String words = "`" + source.text(constraint.span()).replaceAll("\\s+", " ") + "`";
        if (results.isEmpty()) {
            return words + " is never judged";
        }
        return results.size() == 2 ? "" : words + " is never " + (results.contains(true) ? "false" : "true");
    }

    private static List<String> missing(Threshold threshold) {
        return SIDES.stream().filter(side -> !threshold.sides().contains(side)).toList();
    }

    private String untried(Threshold threshold) {
        List<String> missing = missing(threshold);
        return missing.isEmpty()
                ? ""
                : "`" + source.text(threshold.span()).replaceAll("\\s+", " ") + "` is never tried "
                        + String.join(" or ", missing) + " "
                        + threshold.number().toPlainString();
    }

    private Point point(Point.Kind kind, Span span, String missing, List<String> untried) {
        int line = source.line(span.start());
        return new Point(kind, source.file(), line, source.column(span.start()), missing, untried);
    }
}
