package org.bonusadvisor.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Says of every picture what it shows, where a reader of a PDF looks for it. */
final class Pictures {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private Pictures() {}

    static void describe(Document page) {
        List<Element> pictures = Markup.all(page, "svg").stream()
                .filter(picture -> !Markup.within(picture, "svg"))
                .toList();
        for (Element picture : pictures) {
            picture.setAttribute("alt", description(picture));
            place(page, picture);
        }
    }

    /** Its title and description; of a picture that only repeats the text beside it, that text. */
    private static String description(Element picture) {
        String words = Stream.of("title", "desc")
                .flatMap(name -> Markup.children(picture, name).stream())
                .map(Markup::text)
                .collect(Collectors.joining(": "));
        return words.isEmpty() ? Markup.text((Element) picture.getParentNode()) : words;
    }

    /** Elements of a picture have a namespace, which those of a page have not. */
    private static void place(Document page, Element picture) {
        List<Element> parts = Markup.all(picture, "*");
        parts.forEach(part -> page.renameNode(part, SVG, part.getNodeName()));
        page.renameNode(picture, SVG, picture.getNodeName());
    }
}
