package org.bonusadvisor.rulebase;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;
import org.jspecify.annotations.Nullable;

/** Checks what a rule concludes: that there is such a conclusion, and that it is given the values it needs. */
final class CreationChecker {
    private final Dictionary dictionary;
    private final Problems problems;
    private final Variables variables;
    private final ExpressionChecker expressions;
    private final Map<Expression.Creation, Constructor<?>> fit = new LinkedHashMap<>();

    CreationChecker(Dictionary dictionary, Problems problems, Variables variables) {
        this.dictionary = dictionary;
        this.problems = problems;
        this.variables = variables;
        this.expressions = new ExpressionChecker(dictionary, problems, variables, null);
    }

    /** Checks the conclusion of a rule. */
    void conclusion(Expression.Creation made) {
        Optional<Class<?>> type = dictionary.fact(made.type());
        if (type.isPresent() && !Dictionary.isConclusion(type.get())) {
            problems.add(
                    "R029",
                    made.name(),
                    "`" + made.type() + "` is a fact that the program states; a rule inserts a conclusion",
                    "");
            return;
        }
        value(made);
    }

    /** The type of what is made, null when it cannot be made. */
    private @Nullable Class<?> value(Expression.Creation made) {
        Optional<Class<?>> type = dictionary.fact(made.type());
        if (type.isEmpty()) {
            problems.add(
                    "R028",
                    made.name(),
                    "there is no conclusion `" + made.type() + "`",
                    Nearest.to(made.type(), dictionary.conclusions()));
            return null;
        }
        List<Optional<Value>> given = new ArrayList<>();
        for (Expression argument : made.arguments()) {
            if (argument instanceof Expression.Creation inner) {
                given.add(Optional.ofNullable(value(inner)).map(t -> new Value(t, null)));
            } else {
                if (argument instanceof Expression.Arithmetic || argument instanceof Expression.Logic) {
                    problems.add(
                            "R033",
                            argument.span(),
                            "a conclusion is made of values as they are; sums are for the program",
                            "");
                }
                given.add(expressions.value(argument));
            }
        }
        if (given.stream().allMatch(Optional::isPresent)) {
            check(made, type.get(), given.stream().map(Optional::orElseThrow).toList());
        }
        return type.get();
    }

    private void check(Expression.Creation made, Class<?> type, List<Value> given) {
        List<Constructor<?>> ways = Arrays.stream(type.getConstructors())
                .sorted(Comparator.comparing(Constructor::toString))
                .toList();
        List<Constructor<?>> fitting =
                ways.stream().filter(way -> misfit(way, given) < 0).toList();
        if (!fitting.isEmpty()) {
            fit.put(made, fitting.get(0));
            return;
        }
        List<Constructor<?>> sameCount = ways.stream()
                .filter(way -> way.getParameterCount() == given.size())
                .toList();
        String needs = "`" + made.type() + "` needs `"
                + ways.stream().map(CreationChecker::shown).distinct().collect(Collectors.joining("` or `")) + "`";
        if (sameCount.isEmpty()) {
            String found = given.size() == 1 ? "1 value" : given.size() + " values";
            problems.add("R026", made.span(), needs + "; found " + found, "");
            return;
        }
        int wrong = sameCount.stream().mapToInt(way -> misfit(way, given)).max().orElse(0);
        problems.add(
                "R027",
                made.arguments().get(wrong).span(),
                needs + "; its value " + (wrong + 1) + " is " + given.get(wrong).shown(),
                "");
    }

    /** Tells which values may be unknown where the checked conclusion always needs them. */
    void unknown() {
        fit.forEach(this::unknown);
    }

    private void unknown(Expression.Creation made, Constructor<?> way) {
        Parameter[] parameters = way.getParameters();
        for (int i = 0; i < made.arguments().size(); i++) {
            Parameter parameter = parameters[Math.min(i, parameters.length - 1)];
            if (needed(parameter)
                    && made.arguments().get(i) instanceof Expression.Path path
                    && variables.mayBeUnknown(path, null, Set.of())) {
                String text = Guards.text(path);
                problems.add(
                        "R063",
                        path.span(),
                        "`" + text + "` may be unknown, and `" + made.type() + "` always needs its "
                                + parameter.getName() + "; where `" + path.variable() + "` is named, ask that "
                                + (path.steps().isEmpty() ? "the property" : "`" + path.text() + "`") + " `!= null`",
                        "");
            }
        }
    }

    private static boolean needed(Parameter parameter) {
        boolean number = Value.of(parameter.getParameterizedType()).isNumber();
        return number && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The first value that does not fit, -1 when all fit. */
    private static int misfit(Constructor<?> way, List<Value> given) {
        Type[] types = way.getGenericParameterTypes();
        int fixed = way.isVarArgs() ? types.length - 1 : types.length;
        if (given.size() < fixed || !way.isVarArgs() && given.size() > fixed) {
            return Math.min(given.size(), fixed);
        }
        for (int i = 0; i < given.size(); i++) {
            Value wanted = i < fixed
                    ? Value.of(types[i])
                    : new Value(way.getParameterTypes()[types.length - 1].getComponentType(), null);
            if (!fits(wanted, given.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(Value wanted, Value given) {
        if (given == Value.NOTHING) {
            return wanted.canBeNull();
        }
        if (wanted.type() == BigDecimal.class) {
            return given.type() == BigDecimal.class;
        }
        if (wanted.isWhole()) {
            return given.isWhole();
        }
        return wanted.type().isAssignableFrom(given.type());
    }

    private static String shown(Constructor<?> way) {
        return Arrays.stream(way.getParameters())
                .map(CreationChecker::shown)
                .collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String shown(Parameter parameter) {
        Value value = Value.of(
                parameter.isVarArgs() ? parameter.getType().getComponentType() : parameter.getParameterizedType());
        String what = value.isConstant() || value.isFact()
                ? value.type().getSimpleName()
                : value.shown().replaceFirst("^an? ", "").replace("`", "");
        return what + " " + parameter.getName() + (parameter.isVarArgs() ? " …" : "");
    }
}
