package org.bonusadvisor.redaction;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.phrases.Speakable;
import org.bonusadvisor.phrases.WordLists;

/**
 * What stands instead of a text of one profile: a neutral name, and of the text itself only the words for which rules
 * look, so that the same risks are found. A text that must not be said as it is stays one: it stands in brackets.
 */
final class NeutralText {
    /** The fields whose words of the trade rules judge. */
    private static final List<String> OF_THE_TRADE =
            List.of("achievements[].summary", "achievements[].measurement.severity");

    private static final String RESTRICTED = "intent.restrictedInformation";

    private final WordLists lists;
    private final Speakable speakable;
    private final List<String> restricted;
    private final KeptWords words;

    /** Texts of a profile with these restricted matters. */
    NeutralText(WordLists lists, Speakable speakable, List<String> restricted, KeptWords words) {
        this.lists = lists;
        this.speakable = speakable;
        this.restricted = restricted;
        this.words = words;
    }

    /**
     * What stands instead of a text.
     *
     * @param field field of the contract
     * @param number its number among others, from 1; 0 where there is but one
     */
    String of(String field, int number, String text) {
        if (text.isBlank()) {
            return text.isEmpty() ? "" : " ";
        }
        return switch (field) {
            case "achievements[].id" -> "a" + number;
            case "achievements[].measurement.unit" -> words.unit(text);
            case "achievements[].terms" -> term(number, text);
            case RESTRICTED -> framed(text, restrictedMatter(number - 1) + kept(field, text));
            default -> framed(text, name(field, number) + kept(field, text));
        };
    }

    private static String name(String field, int number) {
        return TextFields.neutral(field) + (number == 0 ? "" : " " + number);
    }

    /** In parentheses, so that none is the beginning of another. */
    private static String restrictedMatter(int index) {
        return "restricted matter (" + (index + 1) + ")";
    }

    private String term(int number, String text) {
        String known = words.term(text);
        return known.isEmpty() ? "term " + number : known;
    }

    private String kept(String field, String text) {
        List<String> kept = new ArrayList<>(OF_THE_TRADE.contains(field) ? words.trade(text) : List.of());
        kept.addAll(lists.listed(text));
        if (!field.equals(RESTRICTED)) {
            kept.addAll(restrictedIn(text));
        }
        return kept.isEmpty() ? "" : ": " + String.join("; ", kept);
    }

    private List<String> restrictedIn(String text) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < restricted.size(); i++) {
            if (new Speakable(lists, List.of(restricted.get(i))).mentionsRestricted(text)) {
                names.add(of(RESTRICTED, i + 1, restricted.get(i)));
            }
        }
        return names;
    }

    /** In brackets when the text cannot be said whatever it says. */
    private String framed(String text, String neutral) {
        return speakable.name(text) == null ? "[" + neutral + "]" : neutral;
    }
}
