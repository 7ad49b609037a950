package org.bonusadvisor.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {
    private static final String CSS = "html { font-family: 'Liberation Sans', 'DejaVu Sans Condensed' }";

    @Test
    void what_no_font_can_draw_stands_as_its_code() throws IOException {
        String text = printed("<p>Łukasz Ω Ж ✓ ☐ 中 \uD83D\uDE80\uFE0F שלום ع</p>");

        assertThat(text)
                .contains("Łukasz Ω Ж ✓ ☐")
                .contains("[U+4E2D]", "[U+1F680]", "[U+05E9][U+05DC][U+05D5][U+05DD]", "[U+0639]");
    }

    @Test
    void fetches_nothing_and_says_nothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            String svg =
                    "<svg width='9' height='9'><image width='9' height='9' href='%s/c.png'/></svg>".formatted(base);
            print(
                    "<p style=\"background: url(%s/a.png)\"><img src='%s/b.png' alt='b'/>%s<img src='file:///etc/hostname' alt='d'/>text</p>"
                            .formatted(base, base, svg),
                    CSS + "@import url(" + base + "/e.css); @font-face { font-family: X; src: url(" + base
                            + "/f.ttf) }");
        } finally {
            System.setErr(err);
            server.stop(0);
        }

        assertThat(asked).hasValue(0);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_document_type_with_entities_is_refused() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><head/><body>&x;</body></html>";

        assertThatThrownBy(() -> new Press().print(page(page, CSS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not well-formed");
    }

    @Test
    void what_is_folded_is_open_and_what_is_operated_is_left_out() throws IOException {
        String text = printed("<details><summary>Why</summary><p>Because</p></details>"
                + "<p class='left'>gone</p><form><button>Copy</button></form><script>run()</script>");

        assertThat(text).contains("Why", "Because").doesNotContain("gone", "Copy", "run");
    }

    private static String printed(String body) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(body, CSS))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] print(String body, String css) {
        String page =
                "<!DOCTYPE html>\n<html lang='en'><head><title>Title</title></head><body>" + body + "</body></html>";
        return new Press().print(page(page, css)).pdf();
    }

    private static PaperPage page(String xhtml, String css) {
        return new PaperPage(xhtml, css, Set.of("left"), "subject", LocalDate.of(2026, 4, 6));
    }
}
