package org.bonusadvisor.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_is_searched_to_its_depth_and_sorted_by_path() throws IOException {
        for (String file : List.of("b.json", "a/z.ndjson.gz", "a/b/c.jsonl", "a.json.gz", "README.md", "x.txt.gz")) {
            write(file);
        }

        List<String> found = find(folder.toString());

        assertThat(found).containsExactly("a.json.gz", "a/b/c.jsonl", "a/z.ndjson.gz", "b.json");
    }

    @Test
    void hidden_files_and_the_output_folder_are_no_input() throws IOException {
        for (String file : List.of("a.json", ".hidden.json", ".tmp/b.json", "reports/profiles/c.json")) {
            write(file);
        }

        List<String> found = find(folder.toString());

        assertThat(found).containsExactly("a.json");
    }

    @Test
    void a_file_named_by_the_user_may_have_any_name() throws IOException {
        write("profile.txt");

        assertThat(find(folder.resolve("profile.txt").toString())).containsExactly("profile.txt");
    }

    @Test
    void the_order_of_the_arguments_is_kept() throws IOException {
        write("b.json");
        write("a.json");

        assertThat(find(
                        folder.resolve("b.json").toString(),
                        folder.resolve("a.json").toString()))
                .containsExactly("b.json", "a.json");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatThrownBy(() -> find("nowhere.json"))
                .isInstanceOf(SourceException.class)
                .hasMessage("cannot read `nowhere.json`: no such file or folder");
    }

    @Test
    void an_empty_path_is_not_the_current_folder() {
        assertThatThrownBy(() -> find(""))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("the path is empty");
    }

    @Test
    void a_folder_without_profiles_is_refused() {
        assertThatThrownBy(() -> find(folder.toString())).hasMessageStartingWith("no profiles in folder");
    }

    @Test
    void a_link_that_leads_nowhere_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone"));

        assertThatThrownBy(() -> find(folder.toString())).hasMessageEndingWith("the link leads nowhere");
    }

    @Test
    void a_file_of_the_output_folder_is_refused_because_it_would_be_replaced() throws IOException {
        write("reports/a.json");

        assertThatThrownBy(() -> find(folder.resolve("reports/a.json").toString()))
                .hasMessageContaining("lies in the output folder");
    }

    @Test
    void standard_input_is_read_once() {
        assertThatThrownBy(() -> find("-", "-")).hasMessageContaining("only once");
    }

    private List<String> find(String... arguments) {
        return new Sources(InputStream.nullInputStream(), folder.resolve("reports"))
                .find(List.of(arguments)).stream()
                        .map(source -> folder.relativize(Path.of(source.name())).toString())
                        .toList();
    }

    private void write(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "{}");
    }
}
