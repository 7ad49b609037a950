package org.bonusadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.report.AdviceHtml;
import org.bonusadvisor.report.Advised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the examples' reports in src/docs/screens; taken anew with -Dupdate.expected=true. */
@InBrowser
class ScreensTest {
    private static final Path SCREENS = Path.of("src/docs/screens");
    private static final Map<Integer, Integer> HEIGHTS = Map.of(360, 780, 768, 1024, 1280, 900);
    private static final long MOST_BYTES = 3_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "update.expected", matches = "true")
    @ValueSource(
            strings = {
                "formula-bound",
                "performance-clean",
                "raise-with-written-offer",
                "retention-clean",
                "rust-language-traps",
                "wait-after-layoffs"
            })
    void the_first_screen_of_an_example(String example, Browser browser) throws IOException {
        Files.createDirectories(SCREENS);
        browser.open(folder, example + ".html", new AdviceHtml().write(Advised.example(example)));
        for (int width : List.of(360, 768, 1280)) {
            browser.size(width, HEIGHTS.get(width));
            keep(example, width + "-light", browser.light());
            keep(example, width + "-dark", browser.dark());
        }
        keep(example, "print", browser.light().size(794, 1123).asPrinted());
    }

    @Test
    void they_are_kept_small() throws IOException {
        long bytes = 0;
        try (var files = Files.list(SCREENS)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }

        assertThat(bytes).isBetween(1L, MOST_BYTES);
    }

    private static void keep(String example, String how, Browser browser) throws IOException {
        Files.write(SCREENS.resolve(example + "-" + how + ".webp"), browser.smallScreen());
    }
}
