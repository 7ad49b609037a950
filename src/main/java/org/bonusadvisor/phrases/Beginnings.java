package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Entries of word lists by the letters with which they begin, so that a text is compared with few of them. Capitals are
 * letters like others, and any blanks are one.
 */
final class Beginnings {
    private final List<WordEntry> entries;
    private final Step first;

    /** Entries, in the order in which a text is to be compared with them. */
    Beginnings(List<WordEntry> entries) {
        this.entries = List.copyOf(entries);
        List<String> beginnings =
                entries.stream().map(entry -> folded(entry.beginning())).toList();
        this.first = step(
                beginnings, 0, IntStream.range(0, beginnings.size()).boxed().toList());
    }

    private static Step step(List<String> beginnings, int depth, List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        NavigableMap<Character, List<Integer>> further = new TreeMap<>();
        for (Integer number : numbers) {
            String beginning = beginnings.get(number);
            if (beginning.length() == depth) {
                ends.add(number);
            } else {
                further.computeIfAbsent(beginning.charAt(depth), letter -> new ArrayList<>())
                        .add(number);
            }
        }
        Step step = new Step(further, ends);
        further.forEach((letter, some) -> step.next[letter - step.lowest] = step(beginnings, depth + 1, some));
        return step;
    }

    /** The entries with whose beginning a text goes on from the place of a letter or digit. */
    List<WordEntry> of(String text, int start) {
        List<Integer> numbers = List.of();
        @Nullable Step at = first;
        for (int i = start; i < text.length(); i++) {
            char letter = folded(text.charAt(i));
            if (letter == ' ' && folded(text.charAt(i - 1)) == ' ') {
                continue;
            }
            at = at.after(letter);
            if (at == null) {
                break;
            }
            if (!at.ends.isEmpty()) {
                numbers = numbers.isEmpty() ? new ArrayList<>() : numbers;
                numbers.addAll(at.ends);
            }
        }
        return numbers.isEmpty()
                ? List.of()
                : numbers.stream().sorted().map(entries::get).toList();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(letter -> folded.append(folded((char) letter)));
        return folded.toString();
    }

    private static char folded(char letter) {
        return letter <= ' ' ? ' ' : Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Where a beginning goes on: to which step with each letter, and which entries have all they need. */
    private static final class Step {
        private final char lowest;
        private final @Nullable Step[] next;
        private final List<Integer> ends;

        Step(NavigableMap<Character, List<Integer>> further, List<Integer> ends) {
            this.lowest = further.isEmpty() ? 0 : further.firstKey();
            this.next = new Step[further.isEmpty() ? 0 : further.lastKey() - lowest + 1];
            this.ends = ends;
        }

        @Nullable
        Step after(char letter) {
            int place = letter - lowest;
            return place >= 0 && place < next.length ? next[place] : null;
        }
    }
}
