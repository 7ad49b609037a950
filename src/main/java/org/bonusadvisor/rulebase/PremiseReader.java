package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Source;

/** Lists the patterns of a rule, and what each reads of its fact. */
final class PremiseReader {
    private final Source source;
    private final List<Rule.Premise> premises = new ArrayList<>();

    private PremiseReader(Source source) {
        this.source = source;
    }

    static List<Rule.Premise> of(List<Condition> conditions, Source source) {
        PremiseReader reader = new PremiseReader(source);
        conditions.forEach(condition -> reader.read(condition, false));
        return List.copyOf(reader.premises);
    }

    private void read(Condition condition, boolean negated) {
        if (condition instanceof Condition.Pattern pattern) {
            Set<String> properties = new LinkedHashSet<>();
            pattern.constraints().forEach(c -> paths(c.expression(), properties));
            String text = pattern.constraints().stream()
                    .map(c -> source.text(c.span()))
                    .collect(Collectors.joining(", "));
            premises.add(new Rule.Premise(negated, pattern, List.copyOf(properties), text));
        } else if (condition instanceof Condition.Existence existence) {
            existence.conditions().forEach(inner -> read(inner, negated ^ existence.negated()));
        } else if (condition instanceof Condition.Either either) {
            either.branches().forEach(branch -> branch.forEach(inner -> read(inner, negated)));
        } else if (condition instanceof Condition.Accumulation accumulation) {
            accumulation.over().forEach(inner -> read(inner, negated));
        }
    }

    private static void paths(Expression expression, Set<String> found) {
        if (expression instanceof Expression.Path path) {
            if (path.variable() == null) {
                found.add(path.text());
            }
        } else if (expression instanceof Expression.Comparison comparison) {
            paths(comparison.left(), found);
            paths(comparison.right(), found);
        } else if (expression instanceof Expression.Among among) {
            paths(among.left(), found);
        } else if (expression instanceof Expression.Logic logic) {
            logic.parts().forEach(part -> paths(part, found));
        } else if (expression instanceof Expression.Negation negation) {
            paths(negation.inner(), found);
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            paths(arithmetic.left(), found);
            paths(arithmetic.right(), found);
        }
    }
}
