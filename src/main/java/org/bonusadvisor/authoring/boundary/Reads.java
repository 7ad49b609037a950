package org.bonusadvisor.authoring.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.jspecify.annotations.Nullable;

/** The properties that rules read, with what they are compared with. */
public final class Reads {
    private final Map<Read, Pool> pools = new LinkedHashMap<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final List<Condition.Pattern> patterns = new ArrayList<>();

    /**
     * A property of a type of fact.
     *
     * @param type simple name of the type
     * @param path the property
     */
    record Read(String type, String path) {}

    /**
     * What a property is compared with.
     *
     * @param numbers numbers
     * @param texts texts
     * @param others other properties
     */
    record Pool(Set<BigDecimal> numbers, Set<String> texts, Set<Read> others) {
        Pool() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** The properties and what they are compared with. */
    Map<Read, Pool> pools() {
        return pools;
    }

    /** The types of facts that are asked for. */
    Set<String> types() {
        return types;
    }

    /** What is asked of facts. */
    public List<Condition.Pattern> patterns() {
        return patterns;
    }

    /** Adds what a rule reads. */
    public void add(RuleTree rule) {
        Names names = new Names(new HashMap<>(), new HashMap<>());
        rule.conditions().forEach(c -> add(c, names));
        rule.conclusion().arguments().forEach(a -> compared(List.of(a), null, names));
    }

    private record Names(Map<String, String> facts, Map<String, Set<Read>> values) {}

    private void add(Condition condition, Names names) {
        if (condition instanceof Condition.Pattern pattern) {
            types.add(pattern.type());
            patterns.add(pattern);
            if (pattern.variable() != null) {
                names.facts().put(pattern.variable(), pattern.type());
            }
            pattern.constraints().forEach(c -> constraint(c, pattern.type(), names));
        } else if (condition instanceof Condition.Existence existence) {
            existence.conditions().forEach(c -> add(c, names));
        } else if (condition instanceof Condition.Either either) {
            either.branches().forEach(branch -> branch.forEach(c -> add(c, names)));
        } else if (condition instanceof Condition.Accumulation counted) {
            counted.over().forEach(c -> add(c, names));
            counted.functions().forEach(f -> {
                Expression argument = f.argument();
                names.values().put(f.variable(), argument == null ? Set.of() : reads(argument, null, names));
            });
            counted.filter().forEach(c -> constraint(c, null, names));
        }
    }

    private void constraint(Condition.Constraint constraint, @Nullable String type, Names names) {
        if (constraint.variable() != null) {
            names.values().put(constraint.variable(), reads(constraint.expression(), type, names));
        }
        visit(constraint.expression(), type, names);
    }

    private void visit(Expression expression, @Nullable String type, Names names) {
        if (expression instanceof Expression.Logic logic) {
            logic.parts().forEach(p -> visit(p, type, names));
        } else if (expression instanceof Expression.Negation negation) {
            visit(negation.inner(), type, names);
        } else if (expression instanceof Expression.Comparison comparison) {
            compared(List.of(comparison.left(), comparison.right()), type, names);
        } else if (expression instanceof Expression.Among among) {
            List<Expression> all = new ArrayList<>(among.items());
            all.add(among.left());
            compared(all, type, names);
        } else {
            compared(List.of(expression), type, names);
        }
    }

    private void compared(List<Expression> sides, @Nullable String type, Names names) {
        Set<Read> all = new LinkedHashSet<>();
        Pool found = new Pool();
        for (Expression side : sides) {
            all.addAll(reads(side, type, names));
            literals(side, found);
        }
        for (Read read : all) {
            Pool pool = pools.computeIfAbsent(read, r -> new Pool());
            pool.numbers().addAll(found.numbers());
            pool.texts().addAll(found.texts());
            Set<Read> others = new HashSet<>(all);
            others.remove(read);
            pool.others().addAll(others);
        }
    }

    private static void literals(Expression expression, Pool found) {
        if (expression instanceof Literal literal && literal.kind() == Literal.Kind.NUMBER) {
            found.numbers().add(new BigDecimal(literal.text().replace("L", "")));
        } else if (expression instanceof Literal literal && literal.kind() == Literal.Kind.TEXT) {
            found.texts().add(literal.text());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            literals(arithmetic.left(), found);
            literals(arithmetic.right(), found);
        }
    }

    private static Set<Read> reads(Expression expression, @Nullable String type, Names names) {
        Set<Read> reads = new LinkedHashSet<>();
        if (expression instanceof Expression.Arithmetic arithmetic) {
            reads.addAll(reads(arithmetic.left(), type, names));
            reads.addAll(reads(arithmetic.right(), type, names));
        } else if (expression instanceof Expression.Path path) {
            String variable = path.variable();
            String of = variable == null ? type : names.facts().get(variable);
            if (of != null && !path.steps().isEmpty()) {
                reads.add(new Read(of, path.text()));
            } else if (variable != null) {
                String rest = path.steps().isEmpty() ? "" : "." + path.text();
                names.values()
                        .getOrDefault(variable, Set.of())
                        .forEach(r -> reads.add(new Read(r.type(), r.path() + rest)));
            }
        }
        return reads;
    }
}
