package org.bonusadvisor.report.view.book;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.report.view.book.BookView.ChapterView;
import org.bonusadvisor.report.view.book.BookView.FlowView;

/**
 * The picture of what flows between the stages: a column for each stage, and for each conclusion or count that a later stage
 * reads a line from the stage that brings it about to the last that reads it.
 *
 * @param columns the stages
 * @param lanes the lines, top down
 */
public record Overview(List<Column> columns, List<Lane> lanes) {
    private static final int LEFT = 222;
    private static final int STEP = 90;
    private static final int TOP = 44;
    private static final int LANE = 24;
    private static final int SHOWN = 2;

    static Overview of(List<ChapterView> chapters, List<FlowView> flows) {
        List<String> names = chapters.stream().map(ChapterView::name).toList();
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add(new Column(name, LEFT + columns.size() * STEP)));
        List<Lane> lanes = new ArrayList<>();
        flows.stream()
                .filter(flow -> !flow.readBy().isEmpty())
                .forEach(flow -> lanes.add(lane(flow, names, TOP + lanes.size() * LANE)));
        return new Overview(List.copyOf(columns), List.copyOf(lanes));
    }

    private static Lane lane(FlowView flow, List<String> names, int y) {
        int start = LEFT + names.indexOf(flow.stages().get(0)) * STEP;
        List<Stop> stops = flow.readBy().stream()
                .map(name -> new Stop(name, LEFT + names.indexOf(name) * STEP + STEP / 2))
                .toList();
        return new Lane(flow.type(), from(flow), start, y, stops, !flow.from().isEmpty());
    }

    private static String from(FlowView flow) {
        int more = flow.from().size() - SHOWN;
        String first = String.join(
                ", ", flow.from().subList(0, Math.min(SHOWN, flow.from().size())));
        return more > 0 ? first + " + " + more : first;
    }

    /** Its width. */
    public int width() {
        return LEFT + columns.size() * STEP + 2;
    }

    /** Its height. */
    public int height() {
        return TOP + lanes.size() * LANE + 6;
    }

    /** Where the lanes begin. */
    public int left() {
        return LEFT;
    }

    /**
     * A stage.
     *
     * @param name its folder
     * @param x its left edge
     */
    public record Column(String name, int x) {
        /** Its middle. */
        public int middle() {
            return x + STEP / 2;
        }

        /** Its width without the gap to the next. */
        public int width() {
            return STEP - 4;
        }
    }

    /**
     * A conclusion or count on its way.
     *
     * @param type its name
     * @param from what it is counted from, in short
     * @param x left edge of its box
     * @param y upper edge of its lane
     * @param stops where it is read
     * @param counted whether the program counts it
     */
    public record Lane(String type, String from, int x, int y, List<Stop> stops, boolean counted) {
        private static final int HEIGHT = 18;

        /** Width of its box. */
        public int width() {
            return Letters.width(type);
        }

        /** Middle of its lane. */
        public int middle() {
            return y + HEIGHT / 2;
        }

        /** Right end of its line. */
        public int end() {
            return stops.get(stops.size() - 1).x();
        }

        /** In words, for those who do not see the picture. */
        public String words() {
            return type + " is read in "
                    + String.join(", ", stops.stream().map(Stop::stage).toList());
        }
    }

    /**
     * A stage in which it is read.
     *
     * @param stage the stage
     * @param x middle of its column
     */
    public record Stop(String stage, int x) {}
}
