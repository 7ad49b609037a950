package org.bonusadvisor.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.facts.Profile;

/** Lists of words that must not be said, by topic; a hit becomes a fact. */
public final class WordLists {
    /** The topic of what must stay inside. */
    public static final String CONFIDENTIAL = "confidential";

    private static final Pattern MARKS = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private final Set<String> topics;
    private final Beginnings beginnings;

    WordLists(Map<String, List<String>> lists) {
        topics = new TreeSet<>(lists.keySet());
        List<WordEntry> entries = new ArrayList<>();
        lists.forEach((topic, all) -> all.forEach(words -> entries.add(new WordEntry(topic, words.strip()))));
        entries.sort(Comparator.comparingInt(WordEntry::fixed));
        beginnings = new Beginnings(entries);
    }

    /** The topics. */
    public Set<String> topics() {
        return topics;
    }

    /** Hits in one text: the first of each topic. */
    public List<Mention> mentions(String text, String at, Answer generated) {
        List<Mention> mentions = new ArrayList<>();
        hits(text).forEach((topic, hit) -> mentions.add(new Mention(topic, hit.found(), at, generated)));
        return List.copyOf(mentions);
    }

    /** The same hits in the words of the lists, without the endings that a star stands for. */
    public List<String> listed(String text) {
        return hits(text).values().stream().map(Hit::listed).distinct().toList();
    }

    private Map<String, Hit> hits(String text) {
        String plain = plain(text);
        Map<String, Hit> hits = new TreeMap<>();
        for (int start = skip(plain, 0, false); start < plain.length(); ) {
            for (WordEntry entry : beginnings.of(plain, start)) {
                String found = hits.containsKey(entry.topic()) ? null : entry.found(plain, start);
                if (found != null) {
                    hits.put(entry.topic(), new Hit(found, entry.listed()));
                }
            }
            start = skip(plain, skip(plain, start, true), false);
        }
        return hits;
    }

    /** The first place from {@code at} on where no letter or digit, or else one, stands. */
    private static int skip(String text, int at, boolean lettersAndDigits) {
        int i = at;
        while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i)) == lettersAndDigits) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Hits in every free text of a profile but the engineer's own name, and what they give away of restricted matters. */
    public List<Mention> mentions(Profile profile) {
        List<Mention> hits = new ArrayList<>();
        Speakable speakable = new Speakable(this, profile.intent().restrictedInformation());
        FreeText.of(profile).forEach((at, text) -> {
            hits.addAll(mentions(text, at, Answer.NO));
            if (!at.startsWith("intent.restrictedInformation") && speakable.mentionsRestricted(text)) {
                hits.add(new Mention(CONFIDENTIAL, text, at, Answer.NO));
            }
        });
        return hits;
    }

    private static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('‘', '\'');
        return MARKS.matcher(normal).replaceAll("");
    }

    /** Whether a text has but letters, marks and blanks of ASCII, which stand for themselves. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > '~' || letter < ' ' && letter != '\n') {
                return false;
            }
        }
        return true;
    }

    /** What was found, and the words of the list for it. */
    private record Hit(String found, String listed) {}
}
