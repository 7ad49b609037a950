package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.rulebase.bundle.DamagedBundleException;
import org.bonusadvisor.rulebase.bundle.Unpacker;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Condition.Function;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Expression.Step;
import org.bonusadvisor.rulebase.syntax.RuleTree.Metadata;
import org.bonusadvisor.rulebase.syntax.TreePacking.ConditionKind;
import org.bonusadvisor.rulebase.syntax.TreePacking.ExpressionKind;
import org.jspecify.annotations.Nullable;

/** Reads the trees that {@link TreePacking} packed. */
public final class TreeUnpacking {
    private static final ConditionKind[] CONDITIONS = ConditionKind.values();
    private static final ExpressionKind[] EXPRESSIONS = ExpressionKind.values();
    private static final Literal.Kind[] LITERALS = Literal.Kind.values();

    /** More than rules can be written with. */
    private static final int DEEPEST = 200;

    private final Unpacker unpacker;
    private final List<Condition.Pattern> patterns = new ArrayList<>();
    private int depth;

    /** Reads from an unpacker. */
    public TreeUnpacking(Unpacker unpacker) {
        this.unpacker = unpacker;
    }

    /** The next rule. */
    public RuleTree rule() {
        patterns.clear();
        return new RuleTree(
                unpacker.text(),
                unpacker.list(this::metadata),
                unpacker.list(this::condition),
                creation(),
                span(),
                span());
    }

    /** The patterns of the rule that was read last, in the order in which they stand. */
    public List<Condition.Pattern> patterns() {
        return List.copyOf(patterns);
    }

    private Metadata metadata() {
        return new Metadata(unpacker.text(), unpacker.text(), span(), span());
    }

    private Condition condition() {
        enter();
        Condition condition = condition(CONDITIONS[unpacker.below(CONDITIONS.length)]);
        depth--;
        return condition;
    }

    private Condition condition(ConditionKind kind) {
        return switch (kind) {
            case PATTERN -> pattern();
            case EXISTENCE -> new Condition.Existence(unpacker.flag(), unpacker.list(this::condition), span());
            case EITHER -> new Condition.Either(unpacker.list(() -> unpacker.list(this::condition)), span());
            case ACCUMULATION ->
                new Condition.Accumulation(
                        unpacker.list(this::condition),
                        unpacker.list(this::function),
                        unpacker.list(this::constraint),
                        span());
        };
    }

    private Condition.Pattern pattern() {
        Condition.Pattern pattern = new Condition.Pattern(
                unpacker.textOrNull(), unpacker.text(), unpacker.list(this::constraint), span(), span());
        patterns.add(pattern);
        return pattern;
    }

    private Function function() {
        return new Function(unpacker.text(), unpacker.text(), expressionOrNull(), span());
    }

    private Constraint constraint() {
        return new Constraint(unpacker.textOrNull(), expression(), span());
    }

    private Expression expression() {
        Expression expression = expressionOrNull();
        if (expression == null) {
            throw new DamagedBundleException("it lacks an expression");
        }
        return expression;
    }

    private @Nullable Expression expressionOrNull() {
        enter();
        Expression expression = expression(EXPRESSIONS[unpacker.below(EXPRESSIONS.length)]);
        depth--;
        return expression;
    }

    private @Nullable Expression expression(ExpressionKind kind) {
        return switch (kind) {
            case NONE -> null;
            case LITERAL -> new Literal(LITERALS[unpacker.below(LITERALS.length)], unpacker.text(), span());
            case CONSTANT -> new Expression.Constant(unpacker.text(), unpacker.text(), span());
            case PATH -> new Expression.Path(unpacker.textOrNull(), unpacker.list(this::step), span());
            case COMPARISON -> new Expression.Comparison(expression(), unpacker.text(), expression(), span());
            case AMONG -> new Expression.Among(expression(), unpacker.flag(), unpacker.list(this::expression), span());
            case LOGIC -> new Expression.Logic(unpacker.text(), unpacker.list(this::expression));
            case NEGATION -> new Expression.Negation(expression(), span());
            case ARITHMETIC -> new Expression.Arithmetic(expression(), unpacker.text(), expression());
            case CREATION -> creation();
        };
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new DamagedBundleException("it has a rule that is too deep");
        }
    }

    private Expression.Creation creation() {
        return new Expression.Creation(unpacker.text(), unpacker.list(this::expression), span(), span());
    }

    private Step step() {
        return new Step(unpacker.text(), unpacker.flag(), expressionOrNull(), span());
    }

    private Span span() {
        int start = unpacker.number();
        return new Span(start, start + unpacker.number());
    }
}
