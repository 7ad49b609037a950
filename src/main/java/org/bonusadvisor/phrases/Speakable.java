package org.bonusadvisor.phrases;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Answer;
import org.jspecify.annotations.Nullable;

/** Decides whether a text in somebody's own words may be said in a script. */
public final class Speakable {
    /** Longer texts are notes, not something to say in one breath. */
    private static final int LONGEST = 160;

    private static final int LONGEST_WORD = 40;

    private static final Pattern MARKUP = Pattern.compile("[<>{}\\[\\]|\\\\^~`$\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

    private static final Pattern CLOSING = Pattern.compile("[.;:,!?\\s]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** First characters that a spreadsheet takes for a formula. */
    private static final String FORMULA = "=+-@";

    private final WordLists lists;
    private final List<String> restricted;

    /** Judges by word lists and by what the engineer marked as restricted. */
    public Speakable(WordLists lists, List<String> restricted) {
        this.lists = lists;
        this.restricted = restricted.stream()
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .filter(words -> words.length() > 2)
                .toList();
    }

    /** The text without a closing mark; null when it may not be said as it is. */
    public @Nullable String of(@Nullable String text) {
        String plain = plain(text);
        if (plain == null
                || mentionsRestricted(plain)
                || !lists.mentions(plain, "", Answer.NO).isEmpty()) {
            return null;
        }
        return CLOSING.matcher(plain).replaceAll("");
    }

    /** The engineer's own name, which no word list bars; null when it cannot be said. */
    public @Nullable String name(@Nullable String name) {
        return plain(name);
    }

    private static @Nullable String plain(@Nullable String text) {
        String plain = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        boolean sayable = !plain.isEmpty()
                && plain.length() <= LONGEST
                && !MARKUP.matcher(plain).find()
                && FORMULA.indexOf(plain.charAt(0)) < 0
                && longestWord(plain) <= LONGEST_WORD;
        return sayable ? plain : null;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : BLANKS.split(text)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    /** Whether a text holds something that the engineer marked as restricted. */
    public boolean mentionsRestricted(String text) {
        if (restricted.isEmpty()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return restricted.stream().anyMatch(lower::contains);
    }
}
