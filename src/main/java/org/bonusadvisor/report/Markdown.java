package org.bonusadvisor.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonusadvisor.report.view.Visible;

/** A Markdown text under way. Every text that it is given is shown as it stands: none of it becomes syntax. */
final class Markdown {
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]{}|~]");
    private static final Pattern LINK = Pattern.compile("(?i)(:)(?=//)|(?<=www)(\\.)");
    private static final Pattern AT_START = Pattern.compile("^([#+\\-=:!])|^(\\d{1,9})([.)])");

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        return line("#".repeat(level) + " " + escaped(title)).line("");
    }

    Markdown paragraph(String words) {
        return words.isBlank() ? this : line(escaped(words)).line("");
    }

    Markdown labelled(String label, String words) {
        return line(bold(label) + " " + escaped(words)).line("");
    }

    /** An item of a list; {@code depth} 0 is the outermost. */
    Markdown item(int depth, String words) {
        return line("  ".repeat(depth) + "- " + escaped(words));
    }

    /** An item that starts with a label. */
    Markdown item(int depth, String label, String words) {
        return line("  ".repeat(depth) + "- " + bold(label) + " " + escaped(words));
    }

    /** Ends a list. */
    Markdown end() {
        return line("");
    }

    /** A text whose lines are kept, as a quotation. */
    Markdown quote(String words) {
        List<String> lines = words.strip().lines().map(Markdown::escaped).toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean breaks = i + 1 < lines.size()
                    && !lines.get(i).isEmpty()
                    && !lines.get(i + 1).isEmpty();
            line(lines.get(i).isEmpty() ? ">" : "> " + lines.get(i) + (breaks ? "\\" : ""));
        }
        return line("");
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        row(header).line("|" + " --- |".repeat(header.size()));
        rows.forEach(this::row);
        return line("");
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }

    /** The words in one line, with everything escaped that Markdown or HTML would read as syntax. */
    static String escaped(String words) {
        String folded = Visible.text(words)
                .replaceAll("\\s+", " ")
                .strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        String plain = ANYWHERE.matcher(folded).replaceAll("\\\\$0");
        String unlinked = LINK.matcher(plain).replaceAll("\\\\$0");
        return AT_START.matcher(unlinked)
                .replaceFirst(match -> Matcher.quoteReplacement(
                        match.group(1) == null ? match.group(2) + "\\" + match.group(3) : "\\" + match.group(1)));
    }

    private static String bold(String label) {
        return "**" + escaped(label) + ":**";
    }

    private Markdown row(List<String> cells) {
        return line(cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
