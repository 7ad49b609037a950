package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitFolderTest {
    private static final String FILE = "gates/leaving.drl";

    @TempDir
    private Path repository;

    @BeforeEach
    void a_repository_with_two_commits() throws Exception {
        git("init", "--quiet");
        save("rules/" + FILE, "// first\n");
        save("rules/README.md", "no rule\n");
        save("other/" + FILE, "// elsewhere\r\n");
        git("add", "--all");
        git("commit", "--quiet", "--message", "first");
        save("rules/" + FILE, "// second\n");
        git("commit", "--quiet", "--all", "--message", "second");
        save("rules/" + FILE, "// not committed\n");
    }

    @Test
    void a_revision_means_its_folder_rules() {
        GitFolder git = new GitFolder(repository);

        assertThat(git.rules("HEAD").texts()).containsOnlyKeys(FILE).containsValue("// second\n");
        assertThat(git.rules("HEAD~1").texts()).containsValue("// first\n");
    }

    @Test
    void another_folder_of_a_revision_has_its_path_behind_a_colon() {
        assertThat(new GitFolder(repository).rules("HEAD:other").texts()).containsValue("// elsewhere\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD~9",
                "no-such-branch",
                "HEAD:nowhere",
                "--output=x",
                "-x",
                " ",
                "HEAD:rules/gates/leaving.drl"
            })
    void what_git_does_not_have_is_told_in_a_sentence(String given) {
        assertThatThrownBy(() -> new GitFolder(repository).rules(given))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("`" + given + "` is neither a folder nor a revision of git");
    }

    @Test
    void a_folder_outside_of_every_repository_has_no_revisions(@TempDir Path outside) {
        assertThatThrownBy(() -> new GitFolder(outside).rules("HEAD"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not a git repository");
    }

    private void save(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .directory(repository.toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
    }
}
