package org.bonusadvisor.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of cells, each column as wide as its widest cell.
 *
 * @param rows the cells of each line; every line has as many
 */
record Columns(List<List<String>> rows) {
    private static final String GAP = "  ";

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    String text() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(GAP).append(cell).append(" ".repeat(width(column) - cell.length()));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
