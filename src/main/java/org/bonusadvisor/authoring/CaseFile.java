package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/**
 * A file of cases.
 *
 * @param path path under the rules folder
 * @param stage the stage whose rules it runs
 * @param cases its cases in order
 */
record CaseFile(String path, Stage stage, List<RuleCase> cases) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads a file of cases.
     *
     * @throws RuleBaseException when it is not written as cases are
     */
    static CaseFile read(String path, String text) {
        Stage stage = Stage.of(path.split("/", 2)[0])
                .orElseThrow(() -> new RuleBaseException(
                        List.of(RuleProblem.of("R082", path, 0, "the cases stand in no stage's folder"))));
        try {
            return new CaseFile(path, stage, List.of(YAML.readValue(text, RuleCase[].class)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RuleBaseException(List.of(RuleProblem.of(
                    "R082",
                    path,
                    line,
                    "the cases cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""))));
        }
    }

    /** Calls for each case and each of its variants, with the line on which it stands. */
    void each(String text, BiConsumer<Integer, Trial> visitor) {
        CaseLines lines = new CaseLines(path, text);
        for (int i = 0; i < cases.size(); i++) {
            int position = i;
            Trial.of(cases.get(i)).forEach(trial -> visitor.accept(lines.of(position, trial.which()), trial));
        }
    }

    static JsonNode json(String text) throws IOException {
        return YAML.readTree(text);
    }
}
