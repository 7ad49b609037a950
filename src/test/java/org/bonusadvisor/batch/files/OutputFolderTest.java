package org.bonusadvisor.batch.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void name() {
        out = folder.resolve("a/reports");
    }

    @Test
    void nothing_is_seen_under_the_name_before_it_is_kept() throws IOException {
        try (OutputFolder output = OutputFolder.prepare(out)) {
            Files.writeString(output.path().resolve("index.html"), "new");

            assertThat(out).doesNotExist();
            output.keep();
        }

        assertThat(out.resolve("index.html")).hasContent("new");
        assertThat(folder.resolve("a").toFile().list()).containsExactly("reports");
    }

    @Test
    void what_is_not_kept_is_removed() {
        OutputFolder.prepare(out).close();

        assertThat(folder.resolve("a")).isEmptyDirectory();
    }

    @Test
    void an_interrupted_run_leaves_nothing() throws IOException {
        try (OutputFolder output = OutputFolder.prepare(out)) {
            Files.writeString(output.path().resolve("index.html"), "half");

            PrivateFiles.deleteWhatIsThere(output.path());

            assertThat(folder.resolve("a")).isEmptyDirectory();
            Files.createDirectory(output.path()); // for close
        }
    }

    @Test
    void an_earlier_run_is_replaced_as_a_whole() throws IOException {
        Files.createDirectories(out.resolve("profiles"));
        Files.writeString(out.resolve("profiles/gone.html"), "old");
        Files.writeString(out.resolve("run.json"), "{\"product\":\"bonus-advisor\"}");

        try (OutputFolder output = OutputFolder.prepare(out)) {
            Files.writeString(output.path().resolve("index.html"), "new");
            output.keep();
        }

        assertThat(out.toFile().list()).containsExactly("index.html");
        assertThat(folder.resolve("a").toFile().list()).containsExactly("reports");
    }

    @Test
    void an_earlier_run_stays_when_the_new_one_is_not_kept() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("run.json"), "{\"product\":\"bonus-advisor\"}");

        OutputFolder.prepare(out).close();

        assertThat(out.resolve("run.json")).exists();
    }

    @Test
    void an_empty_folder_is_used() throws IOException {
        Files.createDirectories(out);

        try (OutputFolder output = OutputFolder.prepare(out)) {
            output.keep();
        }

        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_link_to_a_folder_stays_a_link() throws IOException {
        Path real = Files.createDirectories(folder.resolve("disk/reports"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        try (OutputFolder output = OutputFolder.prepare(link)) {
            Files.writeString(output.path().resolve("index.html"), "new");
            output.keep();
        }

        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("index.html")).exists();
    }

    @Test
    void any_other_folder_with_something_in_it_is_refused_and_left_alone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.tex"), "years of work");
        Files.writeString(out.resolve("run.json"), "{\"product\":\"other\"}");

        assertThatThrownBy(() -> OutputFolder.prepare(out))
                .hasMessageStartingWith("will not write to `" + out + "`: the folder is not empty")
                .satisfies(e -> assertThat(((OutputException) e).beforeWork()).isTrue());
        assertThat(out.resolve("thesis.tex")).exists();
    }

    @Test
    void a_file_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(out, "a file");

        assertThatThrownBy(() -> OutputFolder.prepare(out)).hasMessageContaining("it is a file");
    }

    @Test
    void a_folder_below_a_file_is_refused() throws IOException {
        Files.writeString(folder.resolve("a"), "a file");

        assertThatThrownBy(() -> OutputFolder.prepare(out))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write to");
    }

    @Test
    void the_root_of_the_file_system_is_refused() {
        assertThatThrownBy(() -> OutputFolder.prepare(Path.of("/"))).isInstanceOf(OutputException.class);
    }
}
