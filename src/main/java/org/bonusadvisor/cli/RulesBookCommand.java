package org.bonusadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bonusadvisor.authoring.book.Book;
import org.bonusadvisor.report.BookHtml;
import org.bonusadvisor.report.BookMarkdown;
import org.bonusadvisor.report.view.book.BookView;
import org.bonusadvisor.rulebase.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules book}: the rule base as a document for coaches. */
@Command(
        name = "book",
        description =
                "Writes the rules in plain words, with sources, cases and what feeds what: BOOK.md and BOOK.html.",
        footer = "  java -jar target/bonus-advisor.jar rules book rules --out book")
final class RulesBookCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "Folder with rules (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("rules");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder that the two files are written to; earlier ones of the same names are replaced.")
    private Path out = Path.of("book");

    @Override
    public Integer call() {
        BookView book = BookPage.of(Book.of(RuleBase.of(folder)));
        write("BOOK.md", new BookMarkdown().write(book));
        write("BOOK.html", new BookHtml().write(book));
        parent.main()
                .streams()
                .out()
                .println(book.rules() + " rules in words: " + out.resolve("BOOK.html") + ", " + out.resolve("BOOK.md"));
        return ExitCode.ALL_ADVISED.number();
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(out);
            Files.writeString(out.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
