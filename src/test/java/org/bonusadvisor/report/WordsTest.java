package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.facts.*;
import org.bonusadvisor.report.view.Words;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            BonusType.class,
            Variant.class,
            Mode.class,
            Role.class,
            TimingAction.class,
            EvidenceBand.class,
            Magnitude.class,
            Ability.class,
            Basis.class,
            Style.class,
            Level.class,
            Language.class,
            Kind.class,
            Direction.class);

    @Test
    void every_constant_that_a_view_shows_has_words() {
        for (Class<? extends Enum<?>> type : SHOWN) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(Words.ENGLISH.name(constant)).isNotBlank();
            }
        }
    }

    @Test
    void no_constant_is_shown_as_such() throws Exception {
        String text = AdviceHtmlTest.parsed(
                        new AdviceHtml().write(SampleAdvice.full()).replaceAll("<code.*?</code>", ""))
                .getElementsByTagName("body")
                .item(0)
                .getTextContent();

        for (Class<? extends Enum<?>> type : SHOWN) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().length() > 2) {
                    assertThat(text).doesNotContainPattern("\\b" + constant.name() + "\\b");
                }
            }
        }
    }

    @Test
    void every_key_in_templates_and_views_has_words() throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher said = Pattern.compile("say\\(\\s*\"([a-z0-9.-]+)\"[,)]").matcher(sources());
        while (said.find()) {
            missing.add(said.group(1));
        }
        missing.removeAll(Words.ENGLISH.keys());

        assertThat(missing).isEmpty();
    }

    @Test
    void a_name_that_goes_on_for_lines_is_cut_between_characters() {
        assertThat(Words.brief("Ana Petrova")).isEqualTo("Ana Petrova");
        assertThat(Words.brief("W".repeat(100))).isEqualTo("W".repeat(100));
        assertThat(Words.brief("\uD83D\uDE80".repeat(101))).isEqualTo("\uD83D\uDE80".repeat(99) + "…");
    }

    @Test
    void only_style_script_and_data_are_written_without_escaping() throws IOException {
        assertThat(sources().split("\\$unsafe\\{", -1)).hasSize(4);
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String root : List.of("src/main/jte", "src/main/java/org/bonusadvisor/report")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }
}
