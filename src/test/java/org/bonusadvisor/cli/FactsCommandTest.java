package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCommandTest {
    private static final Pattern FOR_RULES = Pattern.compile("public (record|enum) (\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"facts", "conclusions"})
    void no_fact_conclusion_or_constant_is_missing(String folder) throws IOException {
        String reference = Run.of("facts").out();

        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/bonusadvisor", folder))) {
            assertThat(sources.map(FactsCommandTest::nameForRules).filter(name -> !name.isEmpty()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(reference).containsPattern("(?m)^" + name + "(:|$)"));
        }
    }

    private static String nameForRules(Path source) {
        try {
            var found = FOR_RULES.matcher(Files.readString(source));
            return found.find() ? found.group(2) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_fact_is_told_with_fields_types_allowed_constants_and_derived_figures() {
        Run run = Run.of("facts", "achievement");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Achievement\n  One result of the engineer's work.\n")
                .containsPattern("attributionPercent +number or unknown +the engineer's own share, percent")
                .containsPattern("terms +list of text ")
                .containsPattern("improvementPercent\\(\\) +number or unknown +Improvement in percent")
                .contains("    Confidentiality: PUBLIC, INTERNAL, RESTRICTED, UNKNOWN\n");
    }

    @Test
    void a_conclusion_is_told_with_the_ways_to_insert_it() {
        Run run = Run.of("facts", "Candidate");

        assertThat(run.out())
                .contains("new Candidate( BonusType type, Mode mode, int precedence, int score );")
                .contains("new Candidate( BonusType type, Variant variant, Mode mode, int precedence, int score );");
    }

    @Test
    void an_unknown_name_is_a_usage_error() {
        Run run = Run.of("facts", "Salary");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no fact or conclusion `Salary`");
    }
}
