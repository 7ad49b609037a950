package org.bonusadvisor.phrases;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.jspecify.annotations.Nullable;

/** Words of a list; they are looked for where a run of letters and digits begins. Safe for many threads. */
final class WordEntry {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String topic;
    private final String words;
    private final int fixed;

    // Most entries are never met with, and a thousand expressions take a while to make.
    private @Nullable Pattern expression;

    /**
     * Words as a list has them: a star after a word stands for any ending, a capital in front makes capitals count.
     *
     * @throws RuleBaseException when they do not begin with a letter or a digit
     */
    WordEntry(String topic, String words) {
        Matcher first = RUN.matcher(words);
        if (!first.lookingAt()) {
            throw new RuleBaseException(
                    "the entry `" + words + "` of the word list `" + topic + "` must begin with a letter or a digit");
        }
        this.topic = topic;
        this.words = words;
        this.fixed = first.end() < words.length() && words.charAt(first.end()) == '*' ? first.end() : 0;
    }

    String topic() {
        return topic;
    }

    /** The words without the stars. */
    String listed() {
        return words.replace("*", "");
    }

    /** What stands where the words begin, with single blanks. */
    String beginning() {
        int star = words.indexOf('*');
        return BLANKS.matcher(star < 0 ? words : words.substring(0, star)).replaceAll(" ");
    }

    /** How many letters are given of a first word that may have any ending; 0 when it is given whole. */
    int fixed() {
        return fixed;
    }

    /** What stands for the words from a place of a text on; null when others do. */
    @Nullable
    String found(String text, int start) {
        Matcher matcher = expression().matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.group() : null;
    }

    private Pattern expression() {
        Pattern made = expression;
        if (made == null) {
            boolean asWritten = Character.isUpperCase(words.codePointAt(0));
            made = Pattern.compile(
                    Arrays.stream(BLANKS.split(words)).map(WordEntry::word).collect(Collectors.joining("\\s+"))
                            + "(?![\\p{L}\\p{N}])",
                    asWritten ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            expression = made;
        }
        return made;
    }

    private static String word(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }
}
