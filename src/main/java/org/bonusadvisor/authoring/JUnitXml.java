package org.bonusadvisor.authoring;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what became of cases as JUnit XML, a suite for each file; the same outcomes give the same text. */
public final class JUnitXml {
    private JUnitXml() {}

    /** The whole document. */
    public static String of(List<Outcome> outcomes) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            counts(outcomes, xml);
            Map<String, List<Outcome>> files = outcomes.stream()
                    .collect(Collectors.groupingBy(Outcome::file, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Outcome>> file : files.entrySet()) {
                suite(file.getKey(), file.getValue(), xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written", e);
        }
        return text.toString();
    }

    private static void counts(List<Outcome> outcomes, XMLStreamWriter xml) throws XMLStreamException {
        long failed = outcomes.stream().filter(o -> !o.passed()).count();
        xml.writeAttribute("tests", String.valueOf(outcomes.size()));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
    }

    private static void suite(String file, List<Outcome> outcomes, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", allowed(file));
        counts(outcomes, xml);
        for (Outcome outcome : outcomes) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", allowed(outcome.name()));
            xml.writeAttribute("classname", allowed(file));
            if (!outcome.passed()) {
                xml.writeStartElement("failure");
                xml.writeAttribute(
                        "message", allowed(outcome.differences().get(0).text()));
                xml.writeCharacters(allowed(outcome.toString()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    /** XML cannot hold most control characters at all. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF
                        ? c
                        : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
