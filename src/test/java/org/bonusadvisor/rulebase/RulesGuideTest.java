package org.bonusadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide for rule writers, {@code rules/README.md}, says what the rules do. */
class RulesGuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern CONCLUSION = Pattern.compile("insert\\( new (\\w+)\\(");

    private static String guide = "";
    private static RuleFiles rules = new RuleFiles(new TreeMap<>());

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(Path.of("rules/README.md"));
        rules = RuleFiles.of(Path.of("rules"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void names_every_conclusion_of_a_stage(Stage stage) {
        Matcher row = Pattern.compile("(?m)^\\| " + stage.folder() + " \\| ([^|]*) \\|")
                .matcher(guide);

        assertThat(row.find()).as("a row for the stage").isTrue();
        assertThat(matches(WORD, row.group(1), 0)).isEqualTo(concludedIn(stage));
    }

    private static Set<String> concludedIn(Stage stage) {
        String folder = stage.folder() + "/";
        return rules.texts().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(folder) && file.getKey().endsWith(".drl"))
                .flatMap(file -> matches(CONCLUSION, file.getValue(), 1).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> matches(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void its_examples_stand_in_the_rules() {
        assertThat(EXAMPLE.matcher(guide).results())
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(rules.texts().get(example.group(1))).contains(example.group(2)));
    }
}
