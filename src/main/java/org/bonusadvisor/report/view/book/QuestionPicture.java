package org.bonusadvisor.report.view.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bonusadvisor.report.view.book.BookView.QuestionView;

/**
 * The picture of a question: what its rules read on the left, the rules in the middle, what they conclude on the right.
 *
 * @param boxes everything that is named
 * @param lines from what is read to the rule, and from the rule to what it concludes
 * @param height its height
 */
public record QuestionPicture(List<Box> boxes, List<Line> lines, int height) {
    /** Its width. */
    public static final int WIDTH = 620;

    private static final int ROW = 24;
    private static final int HEIGHT = 18;
    private static final int MIDDLE = 265;
    private static final int MIDDLE_WIDTH = 90;
    private static final int RIGHT = 460;

    static QuestionPicture of(QuestionView question) {
        List<RuleView> rules = question.rules();
        List<String> read = distinct(
                rules, rule -> rule.reads().stream().map(RuleView.Read::type).toList());
        List<String> made = distinct(rules, rule -> List.of(rule.concludes()));
        int rows = Math.max(rules.size(), Math.max(read.size(), made.size()));
        Map<String, Box> left = column(read, rows, name -> "type-" + name);
        Map<String, Box> middle = column(rules.stream().map(RuleView::id).toList(), rows, id -> id);
        Map<String, Box> right = column(made, rows, name -> "type-" + name);
        left.replaceAll(
                (name, box) -> box.at(MIDDLE - MIDDLE_WIDTH - Letters.width(name), Letters.width(name), "read"));
        middle.replaceAll((name, box) -> box.at(MIDDLE, MIDDLE_WIDTH, "rule"));
        right.replaceAll((name, box) -> box.at(RIGHT, Letters.width(name), "made"));
        List<Line> lines = new ArrayList<>();
        for (RuleView rule : rules) {
            Box box = box(middle, rule.id());
            rule.reads().forEach(one -> lines.add(Line.between(box(left, one.type()), box)));
            lines.add(Line.between(box, box(right, rule.concludes())));
        }
        List<Box> boxes = new ArrayList<>(left.values());
        boxes.addAll(middle.values());
        boxes.addAll(right.values());
        return new QuestionPicture(List.copyOf(boxes), List.copyOf(lines), rows * ROW);
    }

    private static Box box(Map<String, Box> boxes, String name) {
        Box box = boxes.get(name);
        if (box == null) {
            throw new IllegalArgumentException("no box for " + name);
        }
        return box;
    }

    private static List<String> distinct(List<RuleView> rules, Function<RuleView, List<String>> names) {
        Set<String> all = rules.stream()
                .flatMap(rule -> names.apply(rule).stream())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return List.copyOf(all);
    }

    /** Boxes below each other, in the middle of the height. */
    private static Map<String, Box> column(List<String> names, int rows, Function<String, String> link) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        int top = (rows - names.size()) * ROW / 2 + (ROW - HEIGHT) / 2;
        for (String name : names) {
            boxes.put(name, new Box(name, link.apply(name), 0, top + boxes.size() * ROW, 0, ""));
        }
        return boxes;
    }

    /**
     * Something that is named.
     *
     * @param name its name
     * @param link where it is told
     * @param x left edge
     * @param y upper edge
     * @param width its width
     * @param kind read, rule or made
     */
    public record Box(String name, String link, int x, int y, int width, String kind) {
        Box at(int left, int wide, String what) {
            return new Box(name, link, left, y, wide, what);
        }

        /** Its middle from left to right. */
        public int centre() {
            return x + width / 2;
        }

        /** Where its word stands. */
        public int base() {
            return y + 13;
        }
    }

    /**
     * A line.
     *
     * @param path its course
     */
    public record Line(String path) {
        static Line between(Box from, Box to) {
            int x = from.x + from.width;
            int y = from.y + HEIGHT / 2;
            int end = to.y + HEIGHT / 2;
            int bend = (to.x - x) / 2;
            return new Line("M" + x + " " + y + "C" + (x + bend) + " " + y + " " + (to.x - bend) + " " + end + " "
                    + to.x + " " + end);
        }
    }
}
