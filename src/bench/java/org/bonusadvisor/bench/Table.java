package org.bonusadvisor.bench;

import java.util.ArrayList;
import java.util.List;

/** The table that a benchmark prints, in Markdown. */
final class Table {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(List<Row> more) {
        rows.addAll(more);
    }

    void note(String note) {
        notes.add(note);
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(new Row("part", "what", "figure", "ratio", "measured").markdown());
        text.append("| --- | --- | ---: | ---: | --- |\n");
        String group = "";
        for (Row row : rows) {
            boolean same = row.group().equals(group);
            text.append(new Row(same ? "" : row.group(), row.what(), row.figure(), row.ratio(), row.how()).markdown());
            group = row.group();
        }
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        return text.toString();
    }
}
