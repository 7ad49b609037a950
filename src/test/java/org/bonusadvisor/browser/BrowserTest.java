package org.bonusadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the browser sees what the tests of pages rely on it to see. */
@InBrowser
class BrowserTest {
    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void start(Browser browser) {
        this.browser = browser;
    }

    @Test
    void tells_what_a_page_asks_for_and_what_its_policy_forbids() {
        open(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"img-src *; style-src 'none'; script-src 'none'\"/>",
                "<img alt=\"\" src=\"http://evil.example/x.png\"/><p style=\"color: red\">x</p>");

        assertThat(browser.requests()).containsExactly("http://evil.example/x.png");
        assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void tells_what_axe_finds() {
        open("", "<p>x</p><img src=\"data:,\"/>");

        assertThat(browser.axe()).anyMatch(line -> line.startsWith("image-alt (critical): "));
    }

    @Test
    void shows_a_page_dark_narrow_and_printed() throws IOException {
        open(
                "<style>html{color-scheme:light dark;height:2000px} @media print{p{display:none}}</style>",
                "<p>x</p><script>document.title = matchMedia('(prefers-color-scheme: dark)').matches</script>");

        assertThat(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(false);
        assertThat(browser.dark().run("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
        assertThat(browser.size(360, 640).run("return innerWidth")).isEqualTo(360L);
        assertThat(ImageIO.read(new ByteArrayInputStream(browser.screenshot())).getHeight())
                .isGreaterThanOrEqualTo(2000);
        assertThat(browser.asPrinted().find("p").isDisplayed()).isFalse();
        assertThat(new String(browser.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void reads_what_a_page_copies() {
        open(
                "",
                "<button>x</button><script>document.querySelector('button').onclick ="
                        + " () => navigator.clipboard.writeText('copied text')</script>");

        browser.click("button");

        assertThat(browser.copied()).isEqualTo("copied text");
    }

    @Test
    void can_do_without_script() {
        browser.scripts(false);
        open("", "<p>before</p><script>document.querySelector('p').textContent = 'after'</script>");

        assertThat(browser.texts("p")).containsExactly("before");
        assertThat(browser.scripts(true).reload().texts("p")).containsExactly("after");
    }

    private void open(String head, String body) {
        browser.open(
                folder,
                "page.html",
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"/><title>t</title>" + head
                        + "</head><body>" + body + "</body></html>");
    }
}
