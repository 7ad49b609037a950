package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README is true: what it shows is what a new user gets who follows it from the top. */
class ReadmeTest {
    private static final String PROGRAM = "java -jar target/bonus-advisor.jar ";

    private final Readme readme = Readme.read();

    @TempDir
    private Path folder;

    ReadmeTest() throws IOException {}

    @Test
    void a_new_user_who_follows_it_sees_what_it_shows() throws IOException {
        follow(readme, new NewUser(folder));
    }

    @Test
    void an_advisor_who_carries_an_edit_through_as_the_guide_to_the_rules_does_sees_what_it_shows() throws IOException {
        NewUser advisor = new NewUser(folder);
        advisor.copy("rules", "new-rules");

        follow(Readme.from(Path.of("rules", "README.md"), "## An edit carried through"), advisor);
    }

    private static void follow(Readme guide, NewUser user) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (int position = 0; position < guide.blocks().size(); position++) {
            Readme.Block block = guide.blocks().get(position);
            switch (block.language()) {
                case "json" -> user.save(block.file(), block.content());
                case "diff" -> user.change(block);
                case "markdown" -> assertShown(softly, block, user.read(block.file()));
                case "sh" -> follow(softly, guide, user, position);
                case "text" ->
                    softly.assertThat(guide.blocks().get(position - 1).language())
                            .as("what stands before the output " + block.content())
                            .isEqualTo("sh");
                default -> softly.fail("nobody checks a block of " + block.language());
            }
        }
        softly.assertAll();
    }

    private static void follow(SoftAssertions softly, Readme guide, NewUser user, int position) throws IOException {
        String command = guide.blocks().get(position).content().strip();
        if (!command.startsWith(PROGRAM)) {
            return;
        }

        Run run = user.run(command.substring(PROGRAM.length()));

        softly.assertThat(run.exitCode()).as(command).isNotEqualTo(ExitCode.INTERNAL.number());
        guide.outputAfter(position).ifPresent(shown -> {
            String printed = run.err() + run.out();
            if (shown.pieces().size() > 1) {
                assertShown(softly, shown, printed);
            } else {
                softly.assertThat(shown.content()).as(command).isEqualTo(printed);
            }
        });
    }

    private static void assertShown(SoftAssertions softly, Readme.Block block, String whole) {
        int from = 0;
        for (String piece : block.pieces()) {
            int at = whole.indexOf(piece, from);
            softly.assertThat(at)
                    .as("where %s has, after what README shows before it:%n%s", block.file(), piece)
                    .isNotNegative();
            from = Math.max(from, at);
        }
    }

    @Test
    void its_two_commands_are_those_of_the_main_job_and_of_all_tests() {
        List<String> commands = readme.blocks().stream()
                .filter(block -> block.is("sh"))
                .map(block -> block.content().strip())
                .filter(command -> command.startsWith("mvn"))
                .toList();

        assertThat(commands)
                .containsExactly(
                        "mvn -q package -DskipTests && " + PROGRAM + "advise data/profiles --out reports",
                        "mvn verify");
    }

    @Test
    void every_option_that_it_names_exists() {
        String help = Stream.of(
                        "advise",
                        "verify",
                        "explain",
                        "profile generate",
                        "profile check",
                        "facts",
                        "rules check",
                        "rules test",
                        "rules compare")
                .map(command -> Run.of((command + " --help").split(" ")).out())
                .collect(Collectors.joining());

        assertThat(readme.options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(help).containsPattern("(?<![\\w-])" + option + "(?![\\w-])"));
    }

    @Test
    void its_exit_codes_are_those_of_the_program() {
        List<String> codes = new ArrayList<>();
        ExitCode.list().forEach((number, sentence) -> codes.add(number + " " + sentence));

        assertThat(readme.exitCodes()).isEqualTo(codes);
    }

    @Test
    void every_link_leads_to_a_file_of_the_project() {
        assertThat(readme.links())
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(Files.exists(Path.of(link))).as(link).isTrue());
    }
}
