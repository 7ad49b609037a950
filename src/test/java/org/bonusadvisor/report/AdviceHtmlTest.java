package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bonusadvisor.advice.Advice;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AdviceHtmlTest {
    private final AdviceHtml html = new AdviceHtml();

    @Test
    void is_the_expected_page() throws IOException {
        ExpectedFile.matches("full.html", html.write(SampleAdvice.full()));
    }

    @Test
    void has_a_coachs_order() throws Exception {
        Document page = parsed(html.write(SampleAdvice.full()));

        assertThat(attributes(page, "section", "id"))
                .containsExactly(
                        "amounts",
                        "when",
                        "why",
                        "evidence",
                        "leverage",
                        "script",
                        "objections",
                        "vocabulary",
                        "flags",
                        "preparation",
                        "unknowns",
                        "change",
                        "overrides",
                        "sources",
                        "brief",
                        "cards");
    }

    @Test
    void every_link_of_the_page_leads_to_a_part_of_the_page() throws Exception {
        for (Advice advice : List.of(SampleAdvice.full(), SampleAdvice.waiting())) {
            Document page = parsed(html.write(advice));

            assertThat(attributes(page, "*", "id").stream().map(id -> "#" + id))
                    .doesNotHaveDuplicates()
                    .containsAll(attributes(page, "a", "href").stream()
                            .filter(link -> !link.startsWith("mailto:"))
                            .toList());
        }
    }

    @Test
    void headings_never_skip_a_level() throws Exception {
        NodeList all = parsed(html.write(SampleAdvice.full())).getElementsByTagName("*");
        int last = 0;
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            if (name.matches("h[1-6]")) {
                int level = name.charAt(1) - '0';
                assertThat(level).as(all.item(i).getTextContent()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        String page = html.write(SampleAdvice.hostile());

        assertThat(page)
                .containsOnlyOnce("<script")
                .doesNotContain("<img", "\u202e", "\u2066", "\u200f", "\u0000")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[U+202E]gnp.exe");
        assertThat(attributes(parsed(page), "*", "href"))
                .allMatch(link -> link.startsWith("#") || link.startsWith("mailto:?subject="));
    }

    @Test
    void hostile_text_adds_no_element_and_no_attribute() throws Exception {
        Advice harmless = Rewrite.texts(SampleAdvice.full(), "harmless");

        assertThat(shape(html.write(SampleAdvice.hostile()))).isEqualTo(shape(html.write(harmless)));
    }

    @Test
    void loads_nothing_and_runs_only_its_own_script() throws Exception {
        Document page = parsed(html.write(SampleAdvice.full()));

        assertThat(attributes(page, "*", "src")).isEmpty();
        assertThat(page.getElementsByTagName("script").getLength()).isOne();
        assertThat(page.getElementsByTagName("script").item(0).getTextContent())
                .doesNotContain("fetch(", "XMLHttpRequest", "innerHTML", "eval(");
        assertThat(page.getElementsByTagName("style").item(0).getTextContent()).doesNotContain("url(", "@import");
        assertThat(attributes(page, "meta", "content")).anyMatch(content -> content.startsWith("default-src 'none'"));
    }

    @Test
    void a_wait_says_what_to_do_instead_and_draws_no_range() {
        String page = html.write(SampleAdvice.waiting());

        assertThat(page)
                .contains("Nothing is asked for now", "Write down one result a month", "one result with a figure")
                .contains("No achievements are stated", "No objection is expected", "There is no script")
                .doesNotContain("class=\"range\"", "id=\"vocabulary\"", "id=\"overrides\"");
    }

    @Test
    void shows_the_place_of_a_rule_and_calls_a_default_a_default() {
        assertThat(html.write(SampleAdvice.full()))
                .contains("rules/candidates/performance.drl:14", "rules/amount/band.drl:31", "D, our default")
                .contains("Grade B: single study");
    }

    @Test
    void gives_the_same_bytes_for_the_same_advice() {
        assertThat(html.write(SampleAdvice.full())).isEqualTo(html.write(SampleAdvice.full()));
    }

    static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    static List<String> attributes(Document page, String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList elements = page.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            if (((Element) elements.item(i)).hasAttribute(attribute)) {
                values.add(((Element) elements.item(i)).getAttribute(attribute));
            }
        }
        return values;
    }

    /** The elements in their order with the number of their attributes; how many cards there are depends on lengths. */
    private static List<String> shape(String page) throws Exception {
        List<String> shape = new ArrayList<>();
        String withoutCards = page.replaceAll("(?s)<section id=\"cards\".*?</section>", "");
        NodeList all = parsed(withoutCards).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            shape.add(all.item(i).getNodeName() + " "
                    + all.item(i).getAttributes().getLength());
        }
        return shape;
    }
}
