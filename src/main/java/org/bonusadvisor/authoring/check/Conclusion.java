package org.bonusadvisor.authoring.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.words.FactTypes;

/**
 * What a rule gives to one property of its conclusion.
 *
 * @param property the property
 * @param values the values as written; several for a list
 */
public record Conclusion(RecordComponent property, List<Expression> values) {

    /** The properties to which a rule gives values. */
    public static List<Conclusion> of(Expression.Creation made) {
        Optional<Class<?>> type = FactTypes.find(made.type());
        Optional<Constructor<?>> way = type.flatMap(t -> Arrays.stream(t.getDeclaredConstructors())
                .filter(c -> takes(c, made.arguments()))
                .findFirst());
        if (way.isEmpty()) {
            return List.of();
        }
        List<Conclusion> given = new ArrayList<>();
        for (RecordComponent property : type.get().getRecordComponents()) {
            for (int i = 0; i < way.get().getParameterCount(); i++) {
                if (way.get().getParameters()[i].getName().equals(property.getName())) {
                    boolean rest = way.get().isVarArgs() && i == way.get().getParameterCount() - 1;
                    List<Expression> values = made.arguments();
                    given.add(new Conclusion(
                            property, rest ? values.subList(i, values.size()) : values.subList(i, i + 1)));
                }
            }
        }
        return given;
    }

    private static boolean takes(Constructor<?> way, List<Expression> values) {
        int fixed = way.isVarArgs() ? way.getParameterCount() - 1 : way.getParameterCount();
        if (values.size() < fixed || !way.isVarArgs() && values.size() > fixed) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            boolean text = isText(values.get(i));
            if (text != (way.getParameterTypes()[i] == String.class) && !(values.get(i) instanceof Expression.Path)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is a text that is written out. */
    public static boolean isText(Expression value) {
        return value instanceof Literal literal && literal.kind() == Literal.Kind.TEXT;
    }
}
