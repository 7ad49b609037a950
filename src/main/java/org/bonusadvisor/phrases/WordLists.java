package org.bonusadvisor.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.rulebase.RuleBaseException;

/** Lists of words that must not be said, by topic; a hit becomes a fact. */
public final class WordLists {
    /** The topic of what must stay inside. */
    public static final String CONFIDENTIAL = "confidential";

    private static final Pattern MARKS = Pattern.compile("\\p{Cf}|\\p{Cc}&&[^\\n\\r\\t]");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Set<String> topics = new TreeSet<>();

    // One search for a thousand words at every place of a text is slow; few of them begin as the text does there.
    private final Map<String, List<Entry>> byFirstRun = new HashMap<>();
    private final Map<String, List<Entry>> byFirstLetters = new HashMap<>();

    WordLists(Map<String, List<String>> lists) {
        lists.forEach((topic, entries) -> {
            topics.add(topic);
            entries.forEach(words -> add(topic, words.strip()));
        });
    }

    private void add(String topic, String words) {
        Matcher first = RUN.matcher(words);
        if (!first.lookingAt()) {
            throw new RuleBaseException(
                    "the entry `" + words + "` of the word list `" + topic + "` must begin with a letter or a digit");
        }
        boolean open = first.end() < words.length() && words.charAt(first.end()) == '*';
        boolean asWritten = Character.isUpperCase(words.codePointAt(0));
        int flags = asWritten ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        (open ? byFirstLetters : byFirstRun)
                .computeIfAbsent(first.group().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(new Entry(
                        topic,
                        Pattern.compile(expression(words) + "(?![\\p{L}\\p{N}])", flags),
                        words.replace("*", "")));
    }

    private static String expression(String words) {
        return Arrays.stream(words.split("\\s+"))
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
                .collect(Collectors.joining("\\s+"));
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
            int end = skip(plain, start, true);
            Matcher words = RUN.matcher(plain).region(start, plain.length());
            beginning(plain.substring(start, end).toLowerCase(Locale.ROOT))
                    .filter(entry -> !hits.containsKey(entry.topic()))
                    .filter(entry -> words.usePattern(entry.words()).lookingAt())
                    .forEach(entry -> hits.put(entry.topic(), new Hit(words.group(), entry.listed())));
            start = skip(plain, end, false);
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

    private Stream<Entry> beginning(String run) {
        List<Entry> entries = new ArrayList<>(byFirstRun.getOrDefault(run, List.of()));
        for (int end = 1; end <= run.length(); end++) {
            entries.addAll(byFirstLetters.getOrDefault(run.substring(0, end), List.of()));
        }
        return entries.stream();
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

    /** Words of a topic; they are looked for where a run of letters and digits begins. */
    private record Entry(String topic, Pattern words, String listed) {}

    /** What was found, and the words of the list for it. */
    private record Hit(String found, String listed) {}
}
