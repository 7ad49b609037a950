package org.bonusadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.report.ExpectedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide for rule writers, {@code rules/README.md}, says what the rules do. */
class RulesGuideTest {
    private static final Path GUIDE = Path.of("rules/README.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(?:drl|yaml) (\\S+)\\n(.*?)^```$");
    private static final Pattern STAGES = Pattern.compile("(?s)(<!-- stages: [^>]*-->\\n).*?(<!-- end of stages -->)");

    private static String guide = "";
    private static RuleFiles rules = new RuleFiles(new TreeMap<>());
    private static StageTable table = new StageTable(List.of());

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(GUIDE);
        rules = RuleFiles.of(Path.of("rules"));
        table = new StageTable(rules.texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .flatMap(file -> WrittenRule.of(file.getKey(), file.getValue()).stream())
                .toList());
    }

    @Test
    void its_stages_are_those_of_the_rules_and_of_the_program() throws IOException {
        Matcher stages = STAGES.matcher(guide);
        assertThat(stages.find()).as("a place for the stages").isTrue();

        String right = stages.replaceFirst("$1" + Matcher.quoteReplacement("\n" + table.write() + "\n") + "$2");

        ExpectedFile.matches(GUIDE, right);
    }

    @Test
    void no_rule_tests_for_what_comes_later() {
        assertThat(table.tooEarly()).isEmpty();
    }

    @Test
    void its_examples_stand_in_the_rules() {
        assertThat(EXAMPLE.matcher(guide).results())
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(rules.texts().get(example.group(1))).contains(example.group(2)));
    }
}
