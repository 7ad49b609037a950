package org.bonusadvisor.report.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Adds the bookmarks of a page: one for each main heading, below it one for each heading of the next level. */
final class Outline {
    private final Document page;
    private final Element bookmarks;
    private @Nullable Element section;
    private int named;

    private Outline(Document page) {
        this.page = page;
        this.bookmarks = page.createElement("bookmarks");
    }

    static void add(Document page) {
        Outline outline = new Outline(page);
        Markup.all(page, "*").forEach(outline::add);
        ForPaper.head(page).appendChild(outline.bookmarks);
    }

    private void add(Element heading) {
        switch (heading.getNodeName()) {
            case "h1" -> bookmarks.appendChild(bookmark(heading));
            case "h2" -> {
                section = bookmark(heading);
                bookmarks.appendChild(section);
            }
            case "h3" -> (section == null ? bookmarks : section).appendChild(bookmark(heading));
            default -> {}
        }
    }

    private Element bookmark(Element heading) {
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "heading-" + ++named);
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", Markup.text(heading));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }
}
