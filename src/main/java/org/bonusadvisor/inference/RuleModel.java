package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bonusadvisor.evaluation.Creations;
import org.bonusadvisor.evaluation.Valuation;
import org.bonusadvisor.evaluation.Valuations;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Printer;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.view.ViewItem;

/**
 * One rule in the engine's model, put together from objects of this program: no text of a rule ever becomes code, and a
 * rule reaches nothing but facts, conclusions and their properties.
 */
final class RuleModel {
    private final RuleTree tree;

    /** The named values that the engine passes on from fact to fact. */
    private final Map<String, Variable<Object>> variables = new HashMap<>();

    private int unnamed;

    RuleModel(RuleTree tree) {
        this.tree = tree;
    }

    /** The rule in a package, under the agenda group of its stage. */
    Rule in(String packageName, Stage stage) {
        List<RuleItemBuilder<?>> items = new ArrayList<>(all(tree.conditions()));
        List<String> used = tree.conclusion().variables();
        Valuation conclusion = Creations.of(tree.conclusion());
        items.add(new Inserting(conclusion, used, used.stream().map(this::known).toArray(Variable[]::new)));
        return PatternDSL.rule(packageName, tree.name())
                .attribute(Rule.Attribute.AGENDA_GROUP, stage.folder())
                .build(items.toArray(RuleItemBuilder[]::new));
    }

    private List<ViewItem<?>> all(List<Condition> conditions) {
        List<ViewItem<?>> items = new ArrayList<>();
        conditions.forEach(c -> items.addAll(one(c)));
        return items;
    }

    private List<ViewItem<?>> one(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return List.of(pattern(pattern));
        }
        if (condition instanceof Condition.Existence existence) {
            Map<String, Variable<Object>> outside = Map.copyOf(variables);
            ViewItem<?> inner = joined(all(existence.conditions()));
            variables.clear();
            variables.putAll(outside);
            return List.of(existence.negated() ? PatternDSL.not(inner) : PatternDSL.exists(inner));
        }
        if (condition instanceof Condition.Either either) {
            List<ViewItem<?>> branches = either.branches().stream()
                    .<ViewItem<?>>map(b -> joined(all(b)))
                    .toList();
            return List.of(PatternDSL.or(branches.get(0), rest(branches)));
        }
        return accumulation((Condition.Accumulation) condition);
    }

    private static ViewItem<?> joined(List<ViewItem<?>> items) {
        return items.size() == 1 ? items.get(0) : PatternDSL.and(items.get(0), rest(items));
    }

    private static ViewItem<?>[] rest(List<ViewItem<?>> items) {
        return items.subList(1, items.size()).toArray(ViewItem[]::new);
    }

    private PatternDef<Object> pattern(Condition.Pattern pattern) {
        String name = pattern.variable() == null ? "$fact " + unnamed++ : pattern.variable();
        PatternDef<Object> def = PatternDSL.pattern(declare(name, type(pattern)));
        Map<String, Valuation> own = new HashMap<>();
        if (pattern.variable() != null) {
            own.put(name, (fact, others) -> fact);
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null) {
                Valuation value = Valuations.of(constraint.expression());
                own.put(constraint.variable(), value);
                def.bind(declare(constraint.variable(), Object.class), fact -> value.of(fact, none -> null));
            }
        }
        pattern.constraints().stream()
                .filter(c -> c.variable() == null)
                .forEach(c -> constrain(def, text(pattern, c.expression()), c.expression(), own));
        return def;
    }

    /** The type of a fact; nothing but facts and conclusions can be asked for. */
    @SuppressWarnings("unchecked")
    private static Class<Object> type(Condition.Pattern pattern) {
        return (Class<Object>) FactTypes.find(pattern.type())
                .orElseThrow(() -> new IllegalArgumentException("no fact " + pattern.type()));
    }

    private Variable<Object> declare(String name, Class<Object> type) {
        return variables.computeIfAbsent(name, n -> PatternDSL.declarationOf(type, n));
    }

    private Variable<Object> known(String name) {
        Variable<Object> variable = variables.get(name);
        if (variable == null) {
            throw new IllegalArgumentException("no variable " + name);
        }
        return variable;
    }

    /** A constraint with the names in it that its own pattern gives: the same text asks the same of a fact. */
    private static String text(Condition.Pattern pattern, Expression asked) {
        List<String> used = asked.variables();
        String names = pattern.constraints().stream()
                .filter(c -> c.variable() != null && used.contains(c.variable()))
                .map(c -> c.variable() + " : " + Printer.expression(c.expression()) + ", ")
                .collect(Collectors.joining());
        return pattern.type() + "( " + names + Printer.expression(asked) + " )";
    }

    private void constrain(PatternDef<Object> def, String text, Expression expression, Map<String, Valuation> own) {
        List<String> names =
                expression.variables().stream().filter(v -> !own.containsKey(v)).toList();
        Constraining test = new Constraining(text, Valuations.of(expression), own, names);
        List<Variable<Object>> given = names.stream().map(this::known).toList();
        switch (given.size()) {
            case 0 -> def.expr(text, (Predicate1<Object>) test);
            case 1 -> def.expr(text, given.get(0), test);
            case 2 -> def.expr(text, given.get(0), given.get(1), test);
            case 3 -> def.expr(text, given.get(0), given.get(1), given.get(2), test);
            default -> throw new IllegalArgumentException("more than 3 variables in one condition");
        }
    }

    private List<ViewItem<?>> accumulation(Condition.Accumulation counted) {
        ViewItem<?> over = joined(all(counted.over()));
        AccumulateFunction[] functions =
                counted.functions().stream().map(this::function).toArray(AccumulateFunction[]::new);
        List<ViewItem<?>> items = new ArrayList<>();
        items.add(PatternDSL.accumulate(over, functions[0], Arrays.copyOfRange(functions, 1, functions.length)));
        counted.filter().forEach(f -> items.add(filter(f.expression())));
        return items;
    }

    /** A condition on counts; the first count in it takes the place of the fact. */
    private ViewItem<?> filter(Expression expression) {
        String text = Printer.expression(expression);
        List<String> names = expression.variables();
        Constraining test = new Constraining(
                text,
                Valuations.of(expression),
                Map.of(names.get(0), (count, others) -> count),
                names.subList(1, names.size()));
        List<Variable<Object>> given = names.stream().map(this::known).toList();
        return switch (given.size()) {
            case 1 -> PatternDSL.expr(text, given.get(0), (Predicate1<Object>) test);
            case 2 -> PatternDSL.expr(text, given.get(0), given.get(1), test);
            case 3 -> PatternDSL.expr(text, given.get(0), given.get(1), given.get(2), test);
            default -> throw new IllegalArgumentException("more than 3 counts in one condition");
        };
    }

    private AccumulateFunction function(Condition.Function function) {
        Expression argument = function.argument();
        AccumulateFunction made = argument == null
                ? PatternDSL.accFunction(() -> new Counting(function.name(), value -> value))
                : PatternDSL.accFunction(
                        counting(function.name(), Valuations.of(argument)),
                        known(argument.variables().get(0)));
        return made.as(declare(function.variable(), Object.class));
    }

    /** Counts over the value of an expression with one variable. */
    private static Supplier<Counting> counting(String function, Valuation argument) {
        return () -> new Counting(function, given -> argument.of(null, name -> given));
    }
}
