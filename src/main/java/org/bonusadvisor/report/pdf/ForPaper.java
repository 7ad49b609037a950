package org.bonusadvisor.report.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes of a page for the screen one for paper: nothing to operate, nothing folded, every picture described. */
final class ForPaper {
    private static final Set<String> OPERATED = Set.of(
            "script", "noscript", "template", "button", "form", "input", "select", "textarea", "nav", "link", "meta");

    private final UnaryOperator<String> legible;

    /**
     * What makes pages ready.
     *
     * @param legible writes what no font can draw in another way
     */
    ForPaper(UnaryOperator<String> legible) {
        this.legible = legible;
    }

    void prepare(Document page, PaperPage paper) {
        Markup.each(page, element -> isLeftOut(element, paper.without()), Markup::drop);
        style(page, paper.css());
        describe(page, paper.subject());
        foot(page);
        Markup.all(page, "details").forEach(ForPaper::open);
        Markup.each(page, list -> Markup.hasClass(list, "tags"), ForPaper::line);
        Strips.color(page);
        Pictures.describe(page);
        links(page);
        raise(page);
        Outline.add(page);
        write(page.getDocumentElement());
    }

    private static boolean isLeftOut(Element element, Set<String> classes) {
        return OPERATED.contains(element.getNodeName())
                || element.hasAttribute("hidden")
                || classes.stream().anyMatch(name -> Markup.hasClass(element, name));
    }

    private static void style(Document page, String css) {
        Markup.all(page, "style").forEach(Markup::drop);
        Element style = page.createElement("style");
        style.setTextContent(css);
        head(page).appendChild(style);
    }

    private static void describe(Document page, String subject) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", "subject");
        meta.setAttribute("content", subject);
        head(page).appendChild(meta);
    }

    /** The title at the foot of every page. */
    private static void foot(Document page) {
        Element foot = page.createElement("div");
        foot.setAttribute("class", "foot");
        Markup.all(page, "title").stream().findFirst().map(Markup::text).ifPresent(foot::setTextContent);
        Markup.all(page, "body").forEach(body -> body.insertBefore(foot, body.getFirstChild()));
    }

    private static void open(Element details) {
        Element opened = Markup.rename(details, "div");
        Markup.addClass(opened, "opened");
        for (Element summary : Markup.children(opened, "summary")) {
            boolean heading = !Markup.all(summary, "*").stream()
                    .filter(e -> e.getNodeName().matches("h[1-6]"))
                    .toList()
                    .isEmpty();
            Markup.addClass(Markup.rename(summary, heading ? "div" : "p"), "summary");
        }
    }

    /** Items that stand on one line are a line of text here: a list of a PDF has its items below each other. */
    private static void line(Element list) {
        Markup.children(list, "li").forEach(item -> Markup.rename(item, "span"));
        Markup.rename(list, "p");
    }

    /** A page that is a part of another has no first heading of its own: all its headings move up. */
    private static void raise(Document page) {
        if (Markup.all(page, "h1").isEmpty()) {
            for (int level = 2; level <= 6; level++) {
                for (Element heading : Markup.all(page, "h" + level)) {
                    Markup.rename(heading, "h" + (level - 1));
                }
            }
        }
    }

    /** Only what leads to a part of the page or to a public address stays a link. */
    private static void links(Document page) {
        Set<String> ids = Markup.all(page, "*").stream()
                .map(element -> "#" + element.getAttribute("id"))
                .collect(Collectors.toSet());
        for (Element link : Markup.all(page, "a")) {
            String to = link.getAttribute("href");
            if (!ids.contains(to) && !to.startsWith("https://")) {
                Markup.unwrap(link);
            } else {
                link.setAttribute("title", Markup.text(link));
            }
        }
    }

    private void write(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE
                && !node.getParentNode().getNodeName().equals("style")) {
            node.setNodeValue(legible.apply(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child);
        }
    }

    static Element head(Document page) {
        List<Element> heads = Markup.all(page, "head");
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("the page has no head");
        }
        return heads.get(0);
    }
}
