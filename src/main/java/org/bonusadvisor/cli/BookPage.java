package org.bonusadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.book.Book;
import org.bonusadvisor.authoring.book.Chapter;
import org.bonusadvisor.authoring.book.Entry;
import org.bonusadvisor.authoring.book.Flow;
import org.bonusadvisor.authoring.book.Question;
import org.bonusadvisor.authoring.book.words.Clause;
import org.bonusadvisor.report.view.Words;
import org.bonusadvisor.report.view.book.BookView;
import org.bonusadvisor.report.view.book.RuleView;
import org.bonusadvisor.rulebase.CitedSource;
import org.bonusadvisor.rulebase.Stage;

/** The rule base as its book shows it. */
final class BookPage {
    private final Map<String, Flow> flows;

    private BookPage(Map<String, Flow> flows) {
        this.flows = flows;
    }

    static BookView of(Book book) {
        BookPage page = new BookPage(book.flows().stream().collect(Collectors.toMap(Flow::type, Function.identity())));
        return new BookView(
                book.rules(),
                book.cases(),
                book.chapters().stream().map(page::chapter).toList(),
                book.flows().stream().map(BookPage::flow).toList(),
                book.sources().entrySet().stream()
                        .map(source -> source(source.getKey(), source.getValue()))
                        .toList());
    }

    private BookView.ChapterView chapter(Chapter chapter) {
        return new BookView.ChapterView(
                chapter.stage().folder(),
                chapter.questions().stream().map(this::question).toList());
    }

    private BookView.QuestionView question(Question question) {
        return new BookView.QuestionView(
                question.name(),
                question.file(),
                question.text(),
                question.entries().stream().map(this::rule).toList());
    }

    private RuleView rule(Entry entry) {
        Flow flow = flows.get(entry.rule().concludes());
        return new RuleView(
                entry.rule().id(),
                entry.rule().title(),
                entry.rule().why(),
                entry.words().when().stream().map(BookPage::clause).toList(),
                entry.words().then(),
                entry.sources().stream()
                        .map(source -> new RuleView.Cited(source.id(), source.title()))
                        .toList(),
                grade(entry.rule().grade()),
                entry.firing(),
                entry.silent(),
                entry.reads().stream()
                        .map(read -> new RuleView.Read(read.type(), read.makers()))
                        .toList(),
                entry.rule().concludes(),
                flow == null ? List.of() : flow.into(),
                entry.readers(),
                flow != null && flow.shown());
    }

    private static RuleView.Clause clause(Clause clause) {
        return new RuleView.Clause(
                clause.text(), clause.parts().stream().map(BookPage::clause).toList());
    }

    private static BookView.FlowView flow(Flow flow) {
        return new BookView.FlowView(
                flow.type(),
                flow.says(),
                folders(flow.stages()),
                flow.from(),
                flow.makers(),
                flow.into(),
                flow.readers(),
                folders(flow.readBy()),
                flow.shown());
    }

    private static List<String> folders(List<Stage> stages) {
        return stages.stream().map(Stage::folder).toList();
    }

    private static BookView.SourceView source(CitedSource source, List<String> rules) {
        return new BookView.SourceView(source.id(), source.title(), grade(source.grade()), source.url(), rules);
    }

    private static String grade(String grade) {
        return Words.ENGLISH.nameOrCode("grade", grade);
    }
}
