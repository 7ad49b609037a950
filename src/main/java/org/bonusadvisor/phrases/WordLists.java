package org.bonusadvisor.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.facts.Profile;

/** Lists of words that must not be said, by topic; a hit becomes a fact. */
public final class WordLists {
    /** The topic of what must stay inside. */
    public static final String CONFIDENTIAL = "confidential";

    private static final Pattern MARKS = Pattern.compile("\\p{Cf}|\\p{Cc}&&[^\\n\\r\\t]");

    private final Map<String, List<Pattern>> patterns = new TreeMap<>();

    WordLists(Map<String, List<String>> lists) {
        lists.forEach((topic, words) -> {
            Map<Boolean, List<String>> byCase =
                    words.stream().collect(Collectors.partitioningBy(w -> Character.isUpperCase(w.codePointAt(0))));
            List<Pattern> compiled = new ArrayList<>();
            add(compiled, byCase.getOrDefault(true, List.of()), 0);
            add(compiled, byCase.getOrDefault(false, List.of()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            patterns.put(topic, compiled);
        });
    }

    private static void add(List<Pattern> compiled, List<String> words, int flags) {
        if (!words.isEmpty()) {
            String any = words.stream().map(WordLists::expression).collect(Collectors.joining("|"));
            compiled.add(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", flags));
        }
    }

    private static String expression(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
                .collect(Collectors.joining("\\s+"));
    }

    /** The topics. */
    public java.util.Set<String> topics() {
        return patterns.keySet();
    }

    /** Hits in one text, at most one a topic. */
    public List<Mention> mentions(String text, String at, Answer generated) {
        String plain = plain(text);
        List<Mention> hits = new ArrayList<>();
        patterns.forEach((topic, list) -> {
            for (Pattern words : list) {
                Matcher hit = words.matcher(plain);
                if (hit.find()) {
                    hits.add(new Mention(topic, hit.group(), at, generated));
                    break;
                }
            }
        });
        return hits;
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
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('‘', '\'');
        return MARKS.matcher(normal).replaceAll("");
    }
}
