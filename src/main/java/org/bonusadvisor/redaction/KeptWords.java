package org.bonusadvisor.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.phrases.Phrases;

/** Words that rules look for and that name nobody: units, words of the trade, terms of the vocabulary. */
final class KeptWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("[%/ $€£¥₹.()·-]+");
    private static final Pattern GAP = Pattern.compile("[ '-]");
    private static final String OTHER_UNIT = "units";

    private final Map<String, String> terms = new HashMap<>();
    private final Set<String> trade;
    private final Set<String> between = listed("between");
    private final Set<String> units = listed("unit");

    KeptWords(Phrases phrases) {
        trade = new TreeSet<>(listed("trade"));
        for (Vocabulary word : phrases.vocabulary()) {
            terms.put(word.term().toLowerCase(Locale.ROOT), word.term());
            addWords(word.term());
        }
        listed("term").forEach(term -> terms.put(term, term));
    }

    private void addWords(String term) {
        Matcher word = WORD.matcher(term.toLowerCase(Locale.ROOT));
        while (word.find()) {
            trade.add(word.group());
        }
    }

    /** A term as the vocabulary writes it; empty when it is none that the program knows. */
    String term(String term) {
        return terms.getOrDefault(term.strip().toLowerCase(Locale.ROOT), "");
    }

    /** A unit with every word that the program does not know replaced. */
    String unit(String unit) {
        StringBuilder kept = new StringBuilder();
        Matcher word = WORD.matcher(unit);
        int end = 0;
        while (word.find()) {
            kept.append(marks(unit.substring(end, word.start())));
            boolean known = units.contains(word.group().toLowerCase(Locale.ROOT));
            kept.append(known ? word.group().toLowerCase(Locale.ROOT) : OTHER_UNIT);
            end = word.end();
        }
        kept.append(marks(unit.substring(end)));
        return kept.toString().replaceAll("units( units)+", OTHER_UNIT).strip();
    }

    private static String marks(String text) {
        return text.isEmpty() || MARK.matcher(text).matches() ? text : " ";
    }

    /** The runs of words of a text that speak of the trade, each as it stands there. */
    List<String> trade(String text) {
        List<String> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        int end = 0;
        while (word.find()) {
            String before = text.substring(Math.min(end, text.length()), Math.min(word.start(), text.length()));
            if (!run.isEmpty() && !GAP.matcher(before).matches()) {
                close(run, runs);
            }
            if (trade.contains(word.group()) || (between.contains(word.group()) && !run.isEmpty())) {
                run.add((run.isEmpty() ? "" : before) + word.group());
            } else {
                close(run, runs);
            }
            end = word.end();
        }
        close(run, runs);
        return runs;
    }

    private void close(List<String> run, List<String> runs) {
        while (!run.isEmpty() && !trade.contains(run.get(run.size() - 1).replaceFirst("^[ '-]", ""))) {
            run.remove(run.size() - 1);
        }
        if (!run.isEmpty()) {
            runs.add(String.join("", run));
            run.clear();
        }
    }

    private static Set<String> listed(String kind) {
        try (InputStream in = Objects.requireNonNull(KeptWords.class.getResourceAsStream("kept-words.txt"))) {
            Set<String> words = new TreeSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + ": "))
                    .flatMap(line -> Pattern.compile(", ").splitAsStream(line.substring(kind.length() + 2)))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
