package org.bonusadvisor.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.authoring.explain.Ground;

/** Grounds as a tree, for a terminal or as JSON; what rests on several things stands in full only once. */
final class GroundTree {
    private final Set<Ground> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Ground> printed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> lines = new ArrayList<>();

    private GroundTree() {}

    /** The upper levels of a tree, as far as some lines go. */
    static List<String> lines(List<Ground> grounds, int most) {
        for (int nodes = most; nodes > 1; nodes--) {
            List<String> lines = Page.wrapped(new GroundTree().upper(grounds, nodes));
            boolean left = lines.stream().anyMatch(line -> line.strip().startsWith("… "));
            if (lines.size() + (left ? 1 : 0) <= most) {
                return left ? plus(lines) : lines;
            }
        }
        return List.of(Page.MORE);
    }

    private static List<String> plus(List<String> lines) {
        List<String> more = new ArrayList<>(lines);
        more.add(Page.MORE);
        return more;
    }

    /** The whole tree, to be written as JSON. */
    static List<Map<String, Object>> data(List<Ground> grounds) {
        GroundTree tree = new GroundTree();
        return grounds.stream().map(tree::data).toList();
    }

    private Map<String, Object> data(Ground ground) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("holds", ground.holds());
        Ground.Cited rule = ground.rule();
        if (rule != null) {
            data.put("rule", rule);
        }
        if (isAgain(ground)) {
            data.put("again", true);
        } else if (!ground.from().isEmpty()) {
            data.put("from", ground.from().stream().map(this::data).toList());
        }
        return data;
    }

    private boolean isAgain(Ground ground) {
        return !printed.add(ground) && !ground.from().isEmpty();
    }

    private List<String> upper(List<Ground> grounds, int nodes) {
        choose(grounds, nodes);
        print(grounds, 1);
        return lines;
    }

    /** As many grounds as there may be, level by level. */
    private void choose(List<Ground> grounds, int nodes) {
        Deque<Ground> open = new ArrayDeque<>(grounds);
        while (!open.isEmpty() && shown.size() < nodes) {
            Ground next = open.removeFirst();
            if (shown.add(next)) {
                open.addAll(next.from());
            }
        }
    }

    private void print(List<Ground> grounds, int depth) {
        String indent = "  ".repeat(depth);
        grounds.stream().filter(shown::contains).forEach(ground -> {
            boolean again = isAgain(ground);
            Ground.Cited rule = ground.rule();
            String holds = rule == null ? ground.holds() : rule.id() + " " + rule.title();
            lines.add(indent + holds + (again ? " (as above)" : ""));
            if (rule != null && !again) {
                lines.add(indent + "  " + rule.at() + " (" + rule.source() + "; grade " + rule.grade() + "): "
                        + ground.holds());
            }
            if (!again) {
                print(ground.from(), depth + 1);
            }
        });
        long left = grounds.stream().filter(g -> !shown.contains(g)).count();
        if (left > 0) {
            lines.add(indent + "… " + left + " more");
        }
    }
}
