package org.bonusadvisor.authoring.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.SourceList;

/**
 * The edits that lead from one version to another, and the versions in between. Lines that change together are an edit
 * when OLD with them alone has no errors; else they are joined with the other lines of their rules, then with the
 * phrases and codes that changed, then with everything. Safe for many threads.
 */
final class Edits {
    private final Version old;
    private final Version now;
    private final SortedMap<String, String> before;
    private final SortedMap<String, String> after;
    private final Map<Set<Hunk>, Optional<Version>> between = new ConcurrentHashMap<>();
    private final List<Edit> all;

    Edits(Version old, Version now) {
        this.old = old;
        this.now = now;
        this.before = used(old, now);
        this.after = used(now, old);
        this.all = numbered(groups(Hunks.between(before, after)));
    }

    /** What advice is made from, and a list of sources in which nothing is missing: no advice needs more of it. */
    private static SortedMap<String, String> used(Version version, Version other) {
        SortedMap<String, String> texts = new TreeMap<>(version.files().texts());
        texts.keySet().removeIf(path -> !path.endsWith(".drl") && !spoken(path) && !path.equals("neutral.json"));
        Set<String> ids = new LinkedHashSet<>(SourceList.of(version.files()).ids());
        ids.addAll(SourceList.of(other.files()).ids());
        texts.put(
                "sources.yaml",
                ids.stream()
                        .sorted()
                        .map(id -> "- { id: \"" + id.replace("\"", "\\\"") + "\", title: t, grade: D }\n")
                        .collect(Collectors.joining()));
        String neutral = other.files().texts().get("neutral.json");
        if (neutral != null) {
            texts.putIfAbsent("neutral.json", neutral);
        }
        return texts;
    }

    private static boolean spoken(String path) {
        return path.startsWith("phrases/") || path.equals("codes.yaml");
    }

    /** The edits: those that can change advice, then the others, each in the order of files and lines. */
    List<Edit> all() {
        return all;
    }

    /** OLD with some edits; empty when that has errors. */
    Optional<Version> with(Collection<Edit> edits) {
        return version(edits.stream().flatMap(e -> e.hunks().stream()).collect(Collectors.toSet()));
    }

    /** NEW without one edit; empty when that has errors. */
    Optional<Version> without(Edit edit) {
        return with(all.stream().filter(e -> e != edit).toList());
    }

    /** Made outside of the map: checking a folder waits for other threads, which may look here themselves. */
    private Optional<Version> version(Set<Hunk> hunks) {
        Optional<Version> known = between.get(hunks);
        if (known == null) {
            Optional<Version> made = made(hunks);
            Optional<Version> first = between.putIfAbsent(hunks, made);
            known = first == null ? made : first;
        }
        return known;
    }

    private Optional<Version> made(Set<Hunk> hunks) {
        SortedMap<String, String> texts = Hunks.applied(before, hunks);
        return texts.equals(before)
                ? Optional.of(old)
                : texts.equals(after) ? Optional.of(now) : Version.of(new RuleFiles(texts));
    }

    private List<List<Hunk>> groups(List<Hunk> hunks) {
        List<Hunk> relevant =
                hunks.stream().filter(h -> !h.file().equals("neutral.json")).toList();
        Map<Boolean, List<Hunk>> valid = relevant.stream().collect(Collectors.partitioningBy(h -> valid(List.of(h))));
        List<List<Hunk>> groups =
                valid.getOrDefault(true, List.of()).stream().map(List::of).toList();
        return joined(relevant, valid.getOrDefault(false, List.of()), groups);
    }

    private boolean valid(List<Hunk> hunks) {
        return version(Set.copyOf(hunks)).isPresent();
    }

    /** Joins lines that make no sense by themselves with the lines of the same rules, else with what they may need. */
    private List<List<Hunk>> joined(List<Hunk> hunks, List<Hunk> left, List<List<Hunk>> groups) {
        List<Hunk> open = new ArrayList<>(left);
        List<List<Hunk>> all = new ArrayList<>(groups);
        Set<Hunk> stray = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Set<Hunk> group = sameRules(open.get(0), hunks);
            open.removeAll(group);
            if (valid(List.copyOf(group))) {
                all.removeIf(g -> group.containsAll(g));
                all.add(inOrder(group, hunks));
            } else {
                stray.addAll(group);
            }
        }
        if (!stray.isEmpty()) {
            hunks.stream().filter(h -> spoken(h.file())).forEach(stray::add);
            Set<Hunk> rest = valid(List.copyOf(stray)) ? stray : new LinkedHashSet<>(hunks);
            all.removeIf(g -> g.stream().anyMatch(rest::contains));
            all.add(inOrder(rest, hunks));
        }
        return all;
    }

    private Set<Hunk> sameRules(Hunk first, List<Hunk> hunks) {
        Set<Hunk> group = new LinkedHashSet<>(Set.of(first));
        Set<String> rules = new HashSet<>(Hunks.rules(first, before, after));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Hunk hunk : hunks) {
                Set<String> here = Hunks.rules(hunk, before, after);
                if (!group.contains(hunk) && here.stream().anyMatch(rules::contains)) {
                    group.add(hunk);
                    rules.addAll(here);
                    grown = true;
                }
            }
        }
        return group;
    }

    private static List<Hunk> inOrder(Set<Hunk> group, List<Hunk> hunks) {
        return hunks.stream().filter(group::contains).toList();
    }

    /** In the order of files and lines, but what judges first. */
    private List<Edit> numbered(List<List<Hunk>> groups) {
        List<List<Hunk>> inOrder = groups.stream()
                .sorted(Comparator.comparing((List<Hunk> g) -> !judges(g))
                        .thenComparing(g -> g.get(0).file())
                        .thenComparing(g -> g.get(0).oldLine())
                        .thenComparing(g -> g.get(0).newLine()))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Edit(i + 1, inOrder.get(i), judges(inOrder.get(i))))
                .toList();
    }

    private boolean judges(List<Hunk> hunks) {
        Version alone = version(Set.copyOf(hunks)).orElse(now);
        return !Delta.between(old, alone).isNothing();
    }
}
