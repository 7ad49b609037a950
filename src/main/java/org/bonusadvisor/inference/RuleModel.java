package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bonusadvisor.evaluation.Creations;
import org.bonusadvisor.evaluation.Valuation;
import org.bonusadvisor.evaluation.Valuations;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
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
import org.jspecify.annotations.Nullable;

/**
 * One rule in the engine's model, put together from objects of this program: no text of a rule ever becomes code, and a
 * rule reaches nothing but facts, conclusions and their properties.
 */
final class RuleModel {
    private final RuleAtWork rule;
    private final RuleTree tree;
    private final AtWork atWork;
    private final Guards guards;

    /** The named values that the engine passes on from fact to fact. */
    private final Map<String, Variable<Object>> variables = new HashMap<>();

    private int unnamed;

    /** What came before the conditions at hand; null at the start. */
    private @Nullable Variable<Object> before;

    RuleModel(RuleAtWork rule, AtWork atWork, Guards guards) {
        this.rule = rule;
        this.tree = rule.rule().tree();
        this.atWork = atWork;
        this.guards = guards;
    }

    /** The rule in a package, under the agenda group of its stage. */
    Rule in(String packageName, Stage stage) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Condition condition : rule.folding().joined()) {
            items.addAll(one(condition));
            if (condition instanceof Condition.Pattern) {
                guard(items.get(items.size() - 1), rule.folding().guards());
            }
        }
        known(tree.conclusion().variables());
        items.add(new Inserting(rule, Creations.of(tree.conclusion()), atWork));
        return PatternDSL.rule(packageName, tree.name())
                .attribute(Rule.Attribute.AGENDA_GROUP, stage.folder())
                .build(items.toArray(RuleItemBuilder[]::new));
    }

    @SuppressWarnings("unchecked")
    private void guard(RuleItemBuilder<?> pattern, List<Condition.Pattern> by) {
        for (Condition.Pattern condition : by) {
            Guard guard = guards.of(condition);
            ((PatternDef<Object>) pattern).expr(guard.getExpressionHash(), (Predicate1<Object>) guard);
        }
    }

    private List<ViewItem<?>> all(List<Condition> conditions) {
        List<ViewItem<?>> items = new ArrayList<>();
        for (Condition condition : conditions) {
            items.addAll(one(condition));
        }
        return items;
    }

    private List<ViewItem<?>> one(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            PatternDef<Object> def = pattern(pattern);
            before = (Variable<Object>) def.getFirstVariable();
            return List.of(def);
        }
        if (condition instanceof Condition.Existence existence) {
            Map<String, Variable<Object>> outside = Map.copyOf(variables);
            Variable<Object> start = before;
            // Of a single fact the engine looks for the first one only: nothing there can grow.
            before = existence.conditions().size() == 1 ? null : start;
            ViewItem<?> inner = joined(all(existence.conditions()));
            before = start;
            variables.clear();
            variables.putAll(outside);
            return List.of(existence.negated() ? PatternDSL.not(inner) : PatternDSL.exists(inner));
        }
        if (condition instanceof Condition.Either either) {
            List<ViewItem<?>> branches = new ArrayList<>();
            Variable<Object> start = before;
            for (List<Condition> branch : either.branches()) {
                branches.add(joined(all(branch)));
                before = start;
            }
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
        boolean joined = false;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() == null) {
                Expression asked = constraint.expression();
                joined |= constrain(def, ConditionText.of(pattern, asked), asked, own);
            }
        }
        if (!joined && before != null) {
            def.expr(Beat.TEXT, before, new Beat(atWork));
        }
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

    private List<Variable<Object>> known(List<String> names) {
        List<Variable<Object>> known = new ArrayList<>();
        for (String name : names) {
            known.add(known(name));
        }
        return known;
    }

    /** Adds what must hold of a fact; tells whether it joins the fact with those before it. */
    private boolean constrain(PatternDef<Object> def, String text, Expression expression, Map<String, Valuation> own) {
        List<String> names = new ArrayList<>(expression.variables());
        names.removeAll(own.keySet());
        Constraining test = new Constraining(text, Valuations.of(expression), own, names, atWork);
        List<Variable<Object>> given = known(names);
        switch (given.size()) {
            case 0 -> def.expr(text, (Predicate1<Object>) test);
            case 1 -> def.expr(text, given.get(0), test);
            case 2 -> def.expr(text, given.get(0), given.get(1), test);
            case 3 -> def.expr(text, given.get(0), given.get(1), given.get(2), test);
            default -> throw new IllegalArgumentException("more than 3 variables in one condition");
        }
        return !given.isEmpty();
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
        String text = ConditionText.of(expression);
        List<String> names = expression.variables();
        Constraining test = new Constraining(
                text,
                Valuations.of(expression),
                Map.of(names.get(0), (count, others) -> count),
                names.subList(1, names.size()),
                atWork);
        List<Variable<Object>> given = known(names);
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
                ? PatternDSL.accFunction(() -> new Counting(function.name(), value -> value, atWork))
                : PatternDSL.accFunction(
                        counting(function.name(), Valuations.of(argument), atWork),
                        known(argument.variables().get(0)));
        return made.as(declare(function.variable(), Object.class));
    }

    /** Counts over the value of an expression with one variable. */
    private static Supplier<Counting> counting(String function, Valuation argument, AtWork atWork) {
        return () -> new Counting(function, given -> argument.of(null, name -> given), atWork);
    }
}
