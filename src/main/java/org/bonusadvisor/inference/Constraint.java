package org.bonusadvisor.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.Rule;

/** Tells whether a simple constraint of a rule holds for a fact; what is not simple is UNKNOWN. */
public final class Constraint {
    private static final Pattern EQUAL = Pattern.compile("([a-z][\\w.]*) == (?:[A-Z]\\w*\\.)([A-Z][A-Z_0-9]*)");
    private static final Pattern IN = Pattern.compile("([a-z][\\w.]*) in \\((.*)\\)");
    private static final Pattern NUMBER = Pattern.compile("([a-z][\\w.]*) (<|<=|>|>=|==) (-?\\d+)");

    private Constraint() {}

    /** NO when some constraint of a condition is known to fail for a fact, YES when all are known to hold. */
    public static Answer holds(Rule.Condition condition, Object fact) {
        List<Answer> answers =
                split(condition.text()).stream().map(c -> holds(c, fact)).toList();
        return answers.contains(Answer.NO) ? Answer.NO : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    private static Answer holds(String constraint, Object fact) {
        Matcher equal = EQUAL.matcher(constraint);
        if (equal.matches()) {
            return among(fact, equal.group(1), List.of(equal.group(2)));
        }
        Matcher in = IN.matcher(constraint);
        if (in.matches()) {
            return among(
                    fact,
                    in.group(1),
                    Arrays.stream(in.group(2).split(","))
                            .map(name -> name.strip().replaceFirst("^.*\\.", ""))
                            .toList());
        }
        Matcher number = NUMBER.matcher(constraint);
        return number.matches()
                ? compared(fact, number.group(1), number.group(2), new BigDecimal(number.group(3)))
                : Answer.UNKNOWN;
    }

    private static Answer among(Object fact, String path, List<String> names) {
        Object value = Property.of(fact.getClass(), path).map(p -> p.read(fact)).orElse(null);
        if (!(value instanceof Enum<?> constant)) {
            return Answer.UNKNOWN;
        }
        boolean unknown = constant.name().equals("UNKNOWN") && !names.contains("UNKNOWN");
        return unknown ? Answer.UNKNOWN : names.contains(constant.name()) ? Answer.YES : Answer.NO;
    }

    private static Answer compared(Object fact, String path, String operator, BigDecimal bound) {
        Object value = Property.of(fact.getClass(), path).map(p -> p.read(fact)).orElse(null);
        if (!(value instanceof Number number)) {
            return Answer.UNKNOWN;
        }
        int order = new BigDecimal(number.toString()).compareTo(bound);
        boolean holds = switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> order == 0;
        };
        return holds ? Answer.YES : Answer.NO;
    }

    /** The constraints of a condition, at the commas outside brackets. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip().replaceAll("\\s+", " "));
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip().replaceAll("\\s+", " "));
        return parts;
    }
}
