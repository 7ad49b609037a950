package org.bonusadvisor.phrases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;

/** The names of all slots that a phrase may use. */
public final class SlotNames {
    /** Before the path of a date: the date unless it has passed. */
    static final String AHEAD = "ahead.";

    /** Before the property of the achievement at hand. */
    static final String ACHIEVEMENT = "achievement.";

    private static final String SURVEY = "survey-";
    private static final int DEEPEST = 4;

    private static final Set<String> OF_A_SURVEY =
            words("surveyYear currency dollars25 dollars50 dollars75 ratio place role language band pay percentile");

    private static final Set<String> OF_AN_ACHIEVEMENT =
            words("change before after unit points percentile share value verifier");

    /** Of each thing to ask for; {@code first.}, {@code second.}, {@code bridge.} and {@code interim.} name one of them. */
    private static final Set<String> OF_AN_ASK =
            words("name walkAway walkAwayPercent target targetPercent opening openingPercent cap capPercent range"
                    + " rangePercent tradeRange gap targetOfCredited grantLow grantHigh contingent contingentMax stayMonths"
                    + " payment earliest latest notBefore decisionDate leadWeeks trigger");

    private static final List<String> PREFIXES = List.of("", "first.", "second.", "bridge.", "interim.");

    private static final Set<String> FIGURES = words(
            "type title credited winner winnerScore winnerPrecedence loserScore loserPrecedence results whyNow evidence"
                    + " evidence1 evidence2 evidence3 plainWords percentileSaid percentileShare approver rangeLow rangeHigh"
                    + " periodMonths formulaRating packages askName corrections alternative revisit offerPerMonth"
                    + " marketPerMonth stayPerMonth engineer.name");

    /** All of them. */
    private static final Set<String> SET = Stream.concat(
                    FIGURES.stream(),
                    PREFIXES.stream().flatMap(prefix -> OF_AN_ASK.stream().map(prefix::concat)))
            .collect(Collectors.toUnmodifiableSet());

    private SlotNames() {}

    private static Set<String> words(String names) {
        return Stream.of(names.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a figure or text of that name may be set. */
    public static boolean isFigure(String name) {
        return SET.contains(name);
    }

    /** Whether a figure of that name may be set for the texts on market surveys. */
    public static boolean isSurveyFigure(String name) {
        return OF_A_SURVEY.contains(name);
    }

    /** Whether something can fill the slot in the phrase of a key. */
    static boolean canFill(String key, String name) {
        if (key.startsWith(SURVEY)) {
            return isSurveyFigure(name);
        }
        if (name.startsWith(AHEAD)) {
            return Property.of(Profile.class, name.substring(AHEAD.length()))
                    .filter(p -> p.type() == Day.class)
                    .isPresent();
        }
        return isFigure(name)
                || OF_AN_ACHIEVEMENT.contains(name)
                || isSaid(Property.of(Profile.class, name))
                || name.startsWith(ACHIEVEMENT)
                        && isSaid(Property.of(Achievement.class, name.substring(ACHIEVEMENT.length())));
    }

    private static boolean isSaid(Optional<Property> property) {
        return property.filter(p -> isSaid(p.elementType())).isPresent();
    }

    private static boolean isSaid(Class<?> type) {
        return type == Money.class
                || type == Day.class
                || type == BigDecimal.class
                || type == Integer.class
                || type == int.class
                || type == String.class
                || type.isEnum() && type != Answer.class;
    }

    /** The slot that was meant by a name; empty when none is near. */
    static String nearest(String key, String name) {
        if (key.startsWith(SURVEY)) {
            return Nearest.to(name, OF_A_SURVEY);
        }
        Set<String> known = new TreeSet<>(FIGURES);
        known.addAll(OF_AN_ASK);
        known.addAll(OF_AN_ACHIEVEMENT);
        paths("", Profile.class, known, DEEPEST);
        paths(ACHIEVEMENT, Achievement.class, known, DEEPEST);
        String last = name.substring(name.lastIndexOf('.') + 1);
        List<String> same = new ArrayList<>(known.stream()
                .filter(path -> path.equals(last) || path.endsWith("." + last))
                .toList());
        same.sort(java.util.Comparator.comparingInt(String::length));
        return same.isEmpty() ? Nearest.to(name, known) : same.get(0);
    }

    private static void paths(String prefix, Class<?> owner, Set<String> into, int depth) {
        for (String name : Dictionary.properties(owner)) {
            Class<?> type = Dictionary.property(owner, name).map(Value::type).orElse(Object.class);
            if (isSaid(type) || type == List.class) {
                into.add(prefix + name);
            } else if (type.isRecord() && depth > 1) {
                paths(prefix + name + ".", type, into, depth - 1);
            }
        }
    }
}
