package org.bonusadvisor.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Turns pictures that say nothing of their own, bars and colours of a key, into coloured boxes: a reader of a PDF passes
 * over these, while a picture would have to be described.
 */
final class Strips {
    private static final List<String> PLACES = List.of("x", "y", "width", "height");

    private Strips() {}

    static void color(Document page) {
        Markup.all(page, "svg").stream().filter(Strips::isPlain).forEach(Strips::color);
    }

    private static boolean isPlain(Element picture) {
        return picture.getAttribute("aria-hidden").equals("true")
                && Markup.all(picture, "*").stream()
                        .allMatch(part -> part.getNodeName().equals("rect"));
    }

    private static void color(Element picture) {
        Markup.all(picture, "rect").forEach(rect -> box(rect, "position: absolute; left: 0; top: 0; "));
        Markup.addClass(picture, "strip");
        box(picture, "display: inline-block; position: relative; ");
    }

    private static void box(Element element, String style) {
        element.setAttribute("style", style + sizes(element));
        Stream.concat(PLACES.stream(), Stream.of("rx")).forEach(element::removeAttribute);
        Markup.rename(element, "span");
    }

    private static String sizes(Element element) {
        return PLACES.stream()
                .filter(element::hasAttribute)
                .map(place -> property(place) + ": " + length(element.getAttribute(place)))
                .collect(Collectors.joining("; "));
    }

    private static String property(String place) {
        return switch (place) {
            case "x" -> "left";
            case "y" -> "top";
            default -> place;
        };
    }

    private static String length(String number) {
        return number.endsWith("%") ? number : number + "px";
    }
}
