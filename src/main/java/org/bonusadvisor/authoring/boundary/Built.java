package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;

/** Writes a fact that fits what a rule asks for, as far as that can be told from constants alone. */
final class Built {
    private Built() {}

    static ObjectNode fact(Condition.Pattern pattern) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        pattern.constraints().forEach(c -> add(c.expression(), fact));
        return fact;
    }

    private static void add(Expression expression, ObjectNode fact) {
        if (expression instanceof Expression.Logic logic) {
            (logic.operator().equals("&&") ? logic.parts() : logic.parts().subList(0, 1)).forEach(p -> add(p, fact));
        } else if (expression instanceof Expression.Comparison comparison
                && comparison.left() instanceof Expression.Path path
                && path.variable() == null) {
            put(fact, path, comparison.operator(), comparison.right());
        } else if (expression instanceof Expression.Among among
                && !among.negated()
                && among.left() instanceof Expression.Path path) {
            put(fact, path, "==", among.items().get(0));
        }
    }

    private static void put(ObjectNode fact, Expression.Path path, String operator, Expression right) {
        String name = path.steps().get(0).name();
        if (right instanceof Expression.Constant constant && operator.equals("==")) {
            fact.put(name, constant.name());
        } else if (right instanceof Expression.Constant constant && operator.equals("contains")) {
            ArrayNode list = fact.putArray(name);
            list.add(constant.name());
        } else if (right instanceof Literal literal && literal.kind() == Literal.Kind.TEXT && operator.equals("==")) {
            fact.put(name, literal.text());
        } else if (right instanceof Literal literal && literal.kind() == Literal.Kind.NUMBER) {
            BigDecimal number = new BigDecimal(literal.text().replace("L", ""));
            BigDecimal step = BigDecimal.valueOf(operator.equals(">") ? 1 : operator.equals("<") ? -1 : 0);
            fact.put(name, number.add(step));
        }
    }
}
