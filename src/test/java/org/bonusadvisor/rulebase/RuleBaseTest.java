package org.bonusadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of rules that cannot be used; each mistake by itself is in {@link SeededMistakesTest}. */
class RuleBaseTest {

    @Test
    void rules_with_mistakes_are_refused_and_every_mistake_is_in_the_message() {
        RuleFiles files = new RuleFiles(new TreeMap<>(Map.of(
                "gates/a.drl",
                "rul \"EL-01.1 a\"",
                "gates/b.drl",
                "packge org.bonusadvisor.rules",
                "sources.yaml",
                "")));

        assertThatThrownBy(() -> RuleBase.of(files))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining("rules/gates/a.drl:1:1")
                .hasMessageContaining("rules/gates/b.drl:1:1");
    }

    @Test
    void a_folder_without_rules_is_told_what_is_expected(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "- id: D\n");

        assertThatThrownBy(() -> RuleBase.of(folder))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("holds no rule file")
                .hasMessageContaining("gates/");
    }

    @Test
    void a_folder_that_is_not_there_is_told(@TempDir Path folder) {
        assertThatThrownBy(() -> RuleBase.of(folder.resolve("rulez")))
                .isInstanceOf(RuleBaseException.class)
                .hasMessage("`" + folder.resolve("rulez") + "` is not a folder of rules");
    }
}
