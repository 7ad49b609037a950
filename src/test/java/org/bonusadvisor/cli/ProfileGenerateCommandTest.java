package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileGenerateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void standard_output_a_file_and_a_packed_file_hold_the_same_bytes() throws IOException {
        Path plain = folder.resolve("many.ndjson");
        Path packed = folder.resolve("many.ndjson.gz");

        Run printed = Run.of("profile", "generate", "--count", "60", "--seed", "3");
        Run.of("profile", "generate", "--count", "60", "--seed", "3", "--out", plain.toString());
        Run.of("profile", "generate", "--count", "60", "--seed", "3", "--out", packed.toString());

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out().lines()).hasSize(60);
        assertThat(plain).hasContent(printed.out());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(printed.out());
        }
    }

    @Test
    void only_the_owner_may_read_the_file_and_none_is_replaced() throws IOException {
        Path file = folder.resolve("few.ndjson");

        Run first = Run.of("profile", "generate", "--count", "2", "--out", file.toString());
        Run second = Run.of("profile", "generate", "--count", "3", "--out", file.toString());

        assertThat(first).isEqualTo(new Run(0, "", ""));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(second)
                .isEqualTo(new Run(2, "", "`" + file + "` exists already; remove it or give --out another name\n"));
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void the_check_tells_one_in_a_hundred() {
        String file = folder.resolve("many.ndjson").toString();
        Run.of("profile", "generate", "--count", "1000", "--seed", "7", "--out", file);

        Run check = Run.of("profile", "check", file);

        assertThat(check.out()).endsWith("1,000 profiles read: 987 valid, 13 with problems.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --count | 0 | --count takes a whole number from 1 to 10,000,000, not `0`
                    --count | 10000001 | --count takes a whole number from 1 to 10,000,000, not `10000001`
                    --count | many | --count takes a whole number from 1 to 10,000,000, not `many`
                    --seed | -1 | --seed takes a whole number from 0 to 9,223,372,036,854,775,807, not `-1`
                    --seed | x | --seed takes a whole number from 0 to 9,223,372,036,854,775,807, not `x`
                    """)
    void a_number_that_cannot_be_is_told_in_a_sentence(String option, String given, String told) {
        Run run = option.equals("--count")
                ? Run.of("profile", "generate", "--count=" + given)
                : Run.of("profile", "generate", "--count=1", "--seed=" + given);

        assertThat(run).isEqualTo(new Run(2, "", told + "\n"));
    }
}
