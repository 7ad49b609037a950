package org.bonusadvisor.report;

import java.util.Map;
import org.bonusadvisor.report.view.book.BookView;

/** The rule base as one self-contained page without script. */
public final class BookHtml {
    private final Pages pages = new Pages();

    /** The whole page. */
    public String write(BookView book) {
        return pages.render("book/book.jte", Map.of("v", book));
    }
}
