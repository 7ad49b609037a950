package org.bonusadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {
    private static final Outcome PASSED =
            new Outcome("gates/a.cases.yaml", "rules/gates/a.cases.yaml:1", "a", List.of());
    private static final Outcome FAILED = new Outcome(
            "gates/b.cases.yaml",
            "rules/gates/b.cases.yaml:3",
            "5 < 6 & \"so\" \u0001",
            List.of(new Difference("EL-02.1 fires", "it is silent", List.of("]]> \uD83D\uDE00"))));

    @Test
    void each_file_is_a_suite_and_a_failed_case_holds_its_differences() throws Exception {
        Document xml = parsed(JUnitXml.of(List.of(PASSED, FAILED)));

        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("5 < 6 & \"so\" \uFFFD");
        assertThat(failure.getTextContent())
                .contains("rules/gates/b.cases.yaml:3")
                .contains("]]> \uD83D\uDE00");
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
