package org.bonusadvisor.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page of ours, which is well-formed XML; nothing that it names is ever fetched. */
final class Xhtml {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private Xhtml() {}

    static Document parse(String page) {
        String text = page.stripLeading();
        String xml = text.startsWith(DOCTYPE) ? text.substring(DOCTYPE.length()) : text;
        try {
            DocumentBuilder builder = strict().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException("the page is not well-formed: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilderFactory strict() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
