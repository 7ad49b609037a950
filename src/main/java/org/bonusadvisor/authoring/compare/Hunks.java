package org.bonusadvisor.authoring.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bonusadvisor.rulebase.syntax.Source;
import org.jspecify.annotations.Nullable;

/** The lines in which two folders differ, and the folders in between. */
final class Hunks {
    /** Stands for the text of a file that is gone. */
    private static final String GONE = "\0";

    private Hunks() {}

    /** The differences of two folders, by path and line. */
    static List<Hunk> between(SortedMap<String, String> old, SortedMap<String, String> now) {
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .flatMap(path -> of(path, lines(old.get(path)), lines(now.get(path))).stream())
                .toList();
    }

    private static List<Hunk> of(String path, List<String> old, List<String> now) {
        return DiffUtils.diff(old, now).getDeltas().stream()
                .map(delta -> hunk(path, delta))
                .toList();
    }

    private static Hunk hunk(String path, AbstractDelta<String> delta) {
        return new Hunk(
                path,
                delta.getSource().getPosition() + 1,
                List.copyOf(delta.getSource().getLines()),
                delta.getTarget().getPosition() + 1,
                List.copyOf(delta.getTarget().getLines()));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\n", -1));
    }

    /** A folder with some differences applied; a file without a line is gone. */
    static SortedMap<String, String> applied(SortedMap<String, String> folder, Collection<Hunk> hunks) {
        SortedMap<String, String> texts = new TreeMap<>(folder);
        hunks.stream()
                .sorted(Comparator.comparing(Hunk::oldLine).reversed())
                .forEach(hunk -> texts.merge(hunk.file(), apply(texts.get(hunk.file()), hunk), (a, b) -> b));
        texts.values().removeIf(GONE::equals);
        return texts;
    }

    private static String apply(@Nullable String text, Hunk hunk) {
        List<String> lines = new ArrayList<>(lines(text));
        List<String> part = lines.subList(
                hunk.oldLine() - 1, hunk.oldLine() - 1 + hunk.old().size());
        part.clear();
        part.addAll(hunk.now());
        return lines.isEmpty() ? GONE : String.join("\n", lines);
    }

    /** Ids of the rules that stand on the lines of a difference, before or after. */
    static Set<String> rules(Hunk hunk, SortedMap<String, String> old, SortedMap<String, String> now) {
        Set<String> ids = new TreeSet<>();
        add(hunk.file(), old.get(hunk.file()), hunk.oldLine(), hunk.old().size(), ids);
        add(hunk.file(), now.get(hunk.file()), hunk.newLine(), hunk.now().size(), ids);
        return ids;
    }

    private static void add(String file, @Nullable String text, int line, int count, Set<String> ids) {
        if (text == null || !file.endsWith(".drl")) {
            return;
        }
        Source source = new Source(file, text);
        int offset = 0;
        List<String> lines = lines(text);
        for (int at = 1; at < line + count; at++) {
            offset += lines.get(at - 1).length() + 1;
            String rule = source.ruleAt(offset - 1);
            if (at >= line && !rule.isEmpty()) {
                ids.add(rule.split(" ", 2)[0]);
            }
        }
    }
}
