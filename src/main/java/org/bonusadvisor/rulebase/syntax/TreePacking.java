package org.bonusadvisor.rulebase.syntax;

import org.bonusadvisor.rulebase.bundle.Packer;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Condition.Function;
import org.bonusadvisor.rulebase.syntax.Expression.Step;
import org.bonusadvisor.rulebase.syntax.RuleTree.Metadata;
import org.jspecify.annotations.Nullable;

/** Packs the trees of rules; {@link TreeUnpacking} reads them. */
public final class TreePacking {
    /** What stands before each kind of condition. */
    enum ConditionKind {
        PATTERN,
        EXISTENCE,
        EITHER,
        ACCUMULATION
    }

    /** What stands before each kind of expression. */
    enum ExpressionKind {
        NONE,
        LITERAL,
        CONSTANT,
        PATH,
        COMPARISON,
        AMONG,
        LOGIC,
        NEGATION,
        ARITHMETIC,
        CREATION
    }

    private final Packer packer;

    /** Packs into a packer. */
    public TreePacking(Packer packer) {
        this.packer = packer;
    }

    /** Adds a rule. */
    public void rule(RuleTree rule) {
        packer.text(rule.name());
        packer.list(rule.metadata(), this::metadata);
        packer.list(rule.conditions(), this::condition);
        creation(rule.conclusion());
        span(rule.nameSpan());
        span(rule.span());
    }

    private void metadata(Metadata entry) {
        packer.text(entry.key());
        packer.text(entry.value());
        span(entry.keySpan());
        span(entry.valueSpan());
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            kind(ConditionKind.PATTERN);
            packer.text(pattern.variable());
            packer.text(pattern.type());
            packer.list(pattern.constraints(), this::constraint);
            span(pattern.name());
        } else if (condition instanceof Condition.Existence existence) {
            kind(ConditionKind.EXISTENCE);
            packer.flag(existence.negated());
            packer.list(existence.conditions(), this::condition);
        } else if (condition instanceof Condition.Either either) {
            kind(ConditionKind.EITHER);
            packer.list(either.branches(), branch -> packer.list(branch, this::condition));
        } else if (condition instanceof Condition.Accumulation accumulation) {
            kind(ConditionKind.ACCUMULATION);
            packer.list(accumulation.over(), this::condition);
            packer.list(accumulation.functions(), this::function);
            packer.list(accumulation.filter(), this::constraint);
        }
        span(condition.span());
    }

    private void function(Function function) {
        packer.text(function.variable());
        packer.text(function.name());
        expression(function.argument());
        span(function.span());
    }

    private void constraint(Constraint constraint) {
        packer.text(constraint.variable());
        expression(constraint.expression());
        span(constraint.span());
    }

    private void expression(@Nullable Expression expression) {
        if (expression == null) {
            kind(ExpressionKind.NONE);
        } else if (expression instanceof Expression.Creation creation) {
            kind(ExpressionKind.CREATION);
            creation(creation);
        } else if (expression instanceof Expression.Path path) {
            kind(ExpressionKind.PATH);
            packer.text(path.variable());
            packer.list(path.steps(), this::step);
            span(path.span());
        } else if (expression instanceof Expression.Literal literal) {
            kind(ExpressionKind.LITERAL);
            packer.number(literal.kind().ordinal());
            packer.text(literal.text());
            span(literal.span());
        } else if (expression instanceof Expression.Constant constant) {
            kind(ExpressionKind.CONSTANT);
            packer.text(constant.type());
            packer.text(constant.name());
            span(constant.span());
        } else {
            condition(expression);
        }
    }

    private void condition(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            kind(ExpressionKind.COMPARISON);
            expression(comparison.left());
            packer.text(comparison.operator());
            expression(comparison.right());
            span(comparison.sign());
        } else if (expression instanceof Expression.Among among) {
            kind(ExpressionKind.AMONG);
            expression(among.left());
            packer.flag(among.negated());
            packer.list(among.items(), this::expression);
            span(among.span());
        } else if (expression instanceof Expression.Logic logic) {
            kind(ExpressionKind.LOGIC);
            packer.text(logic.operator());
            packer.list(logic.parts(), this::expression);
        } else if (expression instanceof Expression.Negation negation) {
            kind(ExpressionKind.NEGATION);
            expression(negation.inner());
            span(negation.span());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            kind(ExpressionKind.ARITHMETIC);
            expression(arithmetic.left());
            packer.text(arithmetic.operator());
            expression(arithmetic.right());
        } else {
            throw new IllegalArgumentException("no way to pack " + expression);
        }
    }

    private void creation(Expression.Creation creation) {
        packer.text(creation.type());
        packer.list(creation.arguments(), this::expression);
        span(creation.name());
        span(creation.span());
    }

    private void step(Step step) {
        packer.text(step.name());
        packer.flag(step.call());
        expression(step.key());
        span(step.span());
    }

    private void span(Span span) {
        packer.number(span.start());
        packer.number(span.end() - span.start());
    }

    private void kind(Enum<?> kind) {
        packer.number(kind.ordinal());
    }
}
