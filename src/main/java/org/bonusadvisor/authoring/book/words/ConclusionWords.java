package org.bonusadvisor.authoring.book.words;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.check.Conclusion;
import org.bonusadvisor.conclusions.CodeOf;
import org.bonusadvisor.conclusions.PhraseKey;
import org.bonusadvisor.conclusions.ProfilePath;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Creation;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.words.FactTypes;

/** Says what a rule concludes. */
final class ConclusionWords {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}( percent of)?");
    private static final Pattern FIGURE = Pattern.compile("-?[\\d.,]+");

    private final Lexicon lexicon;
    private final Sayings sayings;
    private final ExpressionWords expressions;

    ConclusionWords(Lexicon lexicon, Sayings sayings, ExpressionWords expressions) {
        this.lexicon = lexicon;
        this.sayings = sayings;
        this.expressions = expressions;
    }

    /** The conclusion with its values. */
    String of(Creation made) {
        Map<String, String> values = new TreeMap<>();
        for (Conclusion given : Conclusion.of(made)) {
            String words = given.values().stream()
                    .map(value -> value(given.property(), value))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.collectingAndThen(Collectors.toList(), list -> Grammar.list(list, "and")));
            values.put(given.property().getName(), words);
        }
        String template = lexicon.conclusions().get(made.type());
        return template == null ? plain(made, values) : filled(template, values);
    }

    /** A conclusion without a sentence of its own: what it is, then its values. */
    private static String plain(Creation made, Map<String, String> values) {
        String what = FactTypes.conclusion(made.type()).map(Lexicon::sentence).orElse(made.type());
        return what
                + values.entrySet().stream()
                        .filter(value -> !value.getValue().isEmpty())
                        .map(value -> value.getKey() + " " + value.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String filled(String template, Map<String, String> values) {
        String kept = OPTIONAL.matcher(template).replaceAll(part -> {
            boolean whole = SLOT.matcher(part.group(1))
                    .results()
                    .map(slot -> values.getOrDefault(slot.group(1), ""))
                    .noneMatch(value -> value.isEmpty() || value.equals("NONE"));
            return whole ? Matcher.quoteReplacement(part.group(1)) : "";
        });
        return SLOT.matcher(kept).replaceAll(slot -> Matcher.quoteReplacement(slot(slot, values)));
    }

    private static String slot(MatchResult slot, Map<String, String> values) {
        String value = values.getOrDefault(slot.group(1), Grammar.UNKNOWN);
        String percent = slot.group(2) == null ? "" : slot.group(2);
        return value + (percent.isEmpty() || FIGURE.matcher(value).matches() ? percent : ", in" + percent);
    }

    private String value(RecordComponent property, Expression value) {
        if (value instanceof Literal literal && Conclusion.isText(value)) {
            return text(property, literal.text());
        }
        if (value instanceof Creation part) {
            return part(part);
        }
        return expressions.value(value, null).replace("the same achievement", "the achievement");
    }

    private String text(RecordComponent property, String text) {
        PhraseKey key = property.getAnnotation(PhraseKey.class);
        if (text.isEmpty()) {
            return "";
        }
        if (property.isAnnotationPresent(ProfilePath.class)) {
            return "`" + text + "`";
        }
        if (property.isAnnotationPresent(CodeOf.class)) {
            return "`" + text + "`" + quoted(sayings.title(text));
        }
        if (text.matches("[A-Z][A-Z_-]+") && key == null) {
            return text;
        }
        if (key == null) {
            return text.matches("[A-Za-z]+[.][A-Za-z.]+") ? "`" + text + "`" : "“" + text + "”";
        }
        String full = key.value()[0].replace("*", text);
        return "`" + full + "`" + quoted(sayings.phrase(full));
    }

    private static String quoted(Optional<String> said) {
        return said.map(words -> " (“" + words + "”)").orElse("");
    }

    /** A part of a conclusion, such as the edge of a window. */
    private String part(Creation part) {
        Map<String, String> values = new TreeMap<>();
        List<String> names = FactTypes.conclusion(part.type()).map(Class::getRecordComponents).stream()
                .flatMap(Arrays::stream)
                .map(RecordComponent::getName)
                .toList();
        for (int i = 0; i < Math.min(names.size(), part.arguments().size()); i++) {
            values.put(names.get(i), expressions.value(part.arguments().get(i), null));
        }
        String template = lexicon.conclusions().get(part.type());
        return template == null ? plain(part, values) : filled(template, values);
    }
}
