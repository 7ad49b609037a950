package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCompareCommandTest {
    private static final String RETENTION = "gates/eligible-retention.drl";
    private static final String PROFILE = "data/profiles/retention-clean.json";

    @TempDir
    private Path temp;

    private Path edited;

    @BeforeEach
    void copy_the_shipped_rules() throws IOException {
        edited = temp.resolve("edited");
        Path shipped = Path.of("rules");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = edited.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void who_changes_is_told_with_the_edited_lines_as_text_page_and_json() throws IOException {
        change("willCommitMonths >= 6", "willCommitMonths >= 15");
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");

        Run run = compare(PROFILE, "--out", first.toString());
        compare(PROFILE, "--out", second.toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .startsWith("1 of 1 given profile changes.")
                .contains("edit 1  rules/" + RETENTION + ":17  1 given")
                .contains("+ Intent( wantsToStay == Answer.YES, willCommitMonths >= 15 )")
                .contains("type  RETENTION → ")
                .contains("[edit 1]");
        JsonNode json = new JsonMapper().readTree(first.resolve("compare.json").toFile());
        assertThat(json.at("/people/0/changes/0/before").asText()).isEqualTo("RETENTION");
        assertThat(json.at("/people/0/changes/0/cause/edits/0").asInt()).isEqualTo(1);
        assertThat(json.at("/beyond/0/profile/schemaVersion").asInt()).isEqualTo(1);
        assertThat(first.resolve("index.html"))
                .hasSameBinaryContentAs(second.resolve("index.html"))
                .content()
                .contains("retention-clean", "href=\"#edit-1\"")
                .doesNotContain("http:", "https:", "<script");
        assertThat(first.resolve("compare.json")).hasSameBinaryContentAs(second.resolve("compare.json"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.resolve("compare.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void that_nobody_changes_is_said_with_what_was_tried() throws IOException {
        Run same = compare(PROFILE);
        change("willCommitMonths >= 6 )", "willCommitMonths >= 6, willCommitMonths >= 5 )");
        Run alike = compare(PROFILE);

        assertThat(same.exitCode()).isZero();
        assertThat(same.out()).isEqualTo("No profile changes: 1 given profile tried." + System.lineSeparator());
        assertThat(alike.exitCode()).isZero();
        assertThat(alike.out())
                .containsPattern(
                        "^No profile changes: 1 given profile, [\\d,]+ random profiles and [1-9][\\d,]* boundary profiles tried\\.");
    }

    @Test
    void a_rejected_profile_is_told_and_counted() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad.json"), "{ \"id\": \"bad\" }");

        Run run = compare(PROFILE, bad.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("1 given profile tried.").contains("1 profile rejected and not compared.");
        assertThat(run.err()).startsWith(bad + ":1:1 ");
    }

    @Test
    void rules_with_errors_are_told_with_the_side_that_has_them() throws IOException {
        change("wantsToStay ==", "wantToStay ==");

        Run run = compare(PROFILE);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("NEW `" + edited + "`: the rules have errors")
                .contains("eligible-retention.drl:17:");
    }

    @Test
    void what_is_neither_a_folder_nor_a_revision_is_a_wrong_argument() {
        Run run = Run.of("rules", "compare", "no-such-revision", "rules", "--profiles", PROFILE);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("`no-such-revision` is");
    }

    private Run compare(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {"rules", "compare", "rules", edited.toString(), "--profiles"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }

    private void change(String was, String is) throws IOException {
        Path path = edited.resolve(RETENTION);
        Files.writeString(path, Files.readString(path).replace(was, is));
    }
}
