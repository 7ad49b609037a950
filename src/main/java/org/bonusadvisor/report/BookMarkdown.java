package org.bonusadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.report.view.book.BookView;
import org.bonusadvisor.report.view.book.RuleView;
import org.bonusadvisor.report.view.book.Run;

/** The rule base as Markdown, with tables in place of pictures. */
public final class BookMarkdown {
    private final StringBuilder text = new StringBuilder();

    /** The whole page. */
    public String write(BookView book) {
        line("# The rules in words", "");
        line(
                "What the advisor knows, as " + book.rules() + " rules with " + book.cases()
                        + " cases. Generated from the rules by `bonus-advisor rules book`. Words in capitals are values as a"
                        + " profile states them; what stands in brackets after a fact is its path in the profile. A comparison"
                        + " never holds for what is not known.",
                "");
        line("## Contents", "");
        for (BookView.ChapterView chapter : book.chapters()) {
            line("- [" + chapter.name() + "](#stage-" + chapter.name() + ")");
            chapter.questions()
                    .forEach(question ->
                            line("  - [" + Markdown.escaped(question.text()) + "](#" + question.name() + ")"));
        }
        line("- [What flows between the stages](#flows)", "- [Sources](#sources)", "");
        book.chapters().forEach(this::chapter);
        flows(book.flows());
        sources(book.sources());
        return text.toString().strip() + "\n";
    }

    private void chapter(BookView.ChapterView chapter) {
        line(anchor("stage-" + chapter.name()), "## Stage " + chapter.name(), "");
        for (BookView.QuestionView question : chapter.questions()) {
            line(anchor(question.name()), "### " + Markdown.escaped(question.text()), "");
            line("`rules/" + question.file() + "`", "");
            question.rules().forEach(this::rule);
        }
    }

    private void rule(RuleView rule) {
        line(anchor(rule.id()), "#### " + rule.id() + " " + Markdown.escaped(rule.title()), "");
        line(Markdown.escaped(rule.why()), "");
        line("**When**", "");
        rule.when().forEach(clause -> clause(clause, 0));
        line("", "**Then** " + runs(rule.then()), "");
        line("- **" + Markdown.escaped(rule.grade()) + ".** Source: "
                + rule.sources().stream()
                        .map(source -> "[" + source.id() + "](#source-" + source.id() + ") "
                                + Markdown.escaped(source.title()))
                        .collect(Collectors.joining("; ")));
        feeds(rule);
        cases("Fires", rule.firing());
        cases("Stays silent", rule.silent());
        line("");
    }

    private void feeds(RuleView rule) {
        if (!rule.reads().isEmpty()) {
            line("- **Reads:** "
                    + rule.reads().stream()
                            .map(read -> type(read.type())
                                    + (read.makers().isEmpty() ? "" : " from " + rules(read.makers())))
                            .collect(Collectors.joining("; ")));
        }
        List<String> feeds = new ArrayList<>();
        rule.into().forEach(into -> feeds.add("is counted into " + type(into)));
        if (!rule.readers().isEmpty()) {
            feeds.add("is read by " + rules(rule.readers()));
        }
        if (rule.shown()) {
            feeds.add("goes into the advice");
        }
        line("- **Feeds:** " + type(rule.concludes()) + (feeds.isEmpty() ? "" : ", " + String.join(", ", feeds)));
    }

    private void cases(String label, List<String> names) {
        if (!names.isEmpty()) {
            line("- **" + label + ":** " + names.stream().map(Markdown::escaped).collect(Collectors.joining("; ")));
        }
    }

    private void clause(RuleView.Clause clause, int depth) {
        line("  ".repeat(depth) + "- " + runs(clause.text()));
        clause.parts().forEach(part -> clause(part, depth + 1));
    }

    private void flows(List<BookView.FlowView> flows) {
        line(anchor("flows"), "## What flows between the stages", "");
        line("| conclusion or count | made in | by | goes to |", "| --- | --- | --- | --- |");
        for (BookView.FlowView flow : flows) {
            List<String> goes = new ArrayList<>();
            flow.into().forEach(into -> goes.add("counted into " + type(into)));
            if (!flow.readers().isEmpty()) {
                goes.add("rules " + rules(flow.readers()));
            }
            if (flow.shown()) {
                goes.add("the advice");
            }
            String from = flow.from().isEmpty()
                    ? rules(flow.makers())
                    : "the program, counted from "
                            + flow.from().stream().map(BookMarkdown::type).collect(Collectors.joining(", "));
            line("| " + anchor("type-" + flow.type()) + "**" + flow.type() + "** " + Markdown.escaped(flow.says())
                    + " | " + String.join(", ", flow.stages()) + " | " + from + " | " + String.join("; ", goes) + " |");
        }
        line("");
    }

    private void sources(List<BookView.SourceView> sources) {
        line(anchor("sources"), "## Sources", "");
        line("| source | grade | rules |", "| --- | --- | --- |");
        for (BookView.SourceView source : sources) {
            String url = source.url().isEmpty() ? "" : " <" + source.url() + ">";
            line("| " + anchor("source-" + source.id()) + "**" + source.id() + "** " + Markdown.escaped(source.title())
                    + url + " | " + Markdown.escaped(source.grade()) + " | " + rules(source.rules()) + " |");
        }
    }

    private static String type(String name) {
        return "[" + name + "](#type-" + name + ")";
    }

    private static String rules(List<String> ids) {
        return ids.stream().map(id -> "[" + id + "](#" + id + ")").collect(Collectors.joining(", "));
    }

    private static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    private static String runs(String words) {
        return Run.of(words).stream()
                .map(run -> run.code() ? "`" + run.text() + "`" : kept(run.text()))
                .collect(Collectors.joining());
    }

    /** Escaped, with the blanks at its ends, which keep words and paths apart. */
    private static String kept(String words) {
        String before = words.startsWith(" ") ? " " : "";
        String after = words.endsWith(" ") && !words.isBlank() ? " " : "";
        return before + Markdown.escaped(words) + after;
    }

    private void line(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }
}
