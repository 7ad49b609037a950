package org.bonusadvisor.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds and changes elements of a page. */
final class Markup {
    private Markup() {}

    /** The elements with a name in the order of the page; a list of its own, so that the page may be changed. */
    static List<Element> all(Document page, String name) {
        return list(page.getElementsByTagName(name));
    }

    static List<Element> all(Element within, String name) {
        return list(within.getElementsByTagName(name));
    }

    /** The first child element that is as wanted, or null. */
    static List<Element> children(Element parent, String name) {
        return all(parent, name).stream()
                .filter(child -> child.getParentNode() == parent)
                .toList();
    }

    static void each(Document page, Predicate<Element> wanted, Consumer<Element> change) {
        all(page, "*").stream().filter(wanted).forEach(change);
    }

    static boolean hasClass(Element element, String name) {
        return Arrays.asList(element.getAttribute("class").split("\\s+")).contains(name);
    }

    static void addClass(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    static boolean within(Node node, String name) {
        for (Node above = node.getParentNode(); above != null; above = above.getParentNode()) {
            if (above.getNodeName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    static void drop(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Leaves what is in an element and takes the element away. */
    static void unwrap(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        drop(element);
    }

    /** Makes another element of it, with the same attributes and content. */
    static Element rename(Element element, String name) {
        return (Element) element.getOwnerDocument().renameNode(element, null, name);
    }

    /** Its text on one line. */
    static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
