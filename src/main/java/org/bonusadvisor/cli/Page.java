package org.bonusadvisor.cli;

import java.util.ArrayList;
import java.util.List;

/** A page of a terminal: as many lines as fit, none too wide. */
final class Page {
    /** Lines of a page. */
    static final int LINES = 48;

    /** Characters of a line. */
    static final int WIDTH = 120;

    /** What the last line says when not all is shown. */
    static final String MORE = "… --format json shows all";

    private Page() {}

    /** Lines as they are printed: long ones go on in the next line, and what does not fit is left out. */
    static List<String> of(List<String> lines) {
        List<String> all = wrapped(lines);
        if (all.size() <= LINES) {
            return all;
        }
        List<String> page = new ArrayList<>(all.subList(0, LINES - 1));
        page.removeIf(line -> line.strip().equals(MORE));
        page.add(MORE);
        return page;
    }

    /** Lines of which none is too wide, as far as they can be broken between words. */
    static List<String> wrapped(List<String> lines) {
        return lines.stream().flatMap(line -> wrapped(line).stream()).toList();
    }

    private static List<String> wrapped(String line) {
        List<String> parts = new ArrayList<>();
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + "    ";
        String left = line;
        int end = left.lastIndexOf(' ', WIDTH);
        while (left.length() > WIDTH && end > indent.length()) {
            parts.add(left.substring(0, end));
            left = indent + left.substring(end).stripLeading();
            end = left.lastIndexOf(' ', WIDTH);
        }
        parts.add(left);
        return parts;
    }
}
