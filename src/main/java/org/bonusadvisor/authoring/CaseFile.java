package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
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

    /** The neutral profile with a case's changes. */
    static JsonNode profile(JsonNode neutral, RuleCase one) {
        ObjectNode profile = neutral.deepCopy();
        if (one.given() != null) {
            merge(profile, one.given());
        }
        one.unknown().forEach(path -> remove(profile, path));
        return profile;
    }

    private static void merge(ObjectNode into, JsonNode changes) {
        changes.fields().forEachRemaining(change -> {
            JsonNode old = into.get(change.getKey());
            if (old instanceof ObjectNode inner && change.getValue().isObject()) {
                merge(inner, change.getValue());
            } else {
                into.set(change.getKey(), change.getValue());
            }
        });
    }

    private static void remove(ObjectNode profile, String path) {
        String pointer = "/" + path.replaceAll("\\[(\\d+)]", ".$1").replace('.', '/');
        int last = pointer.lastIndexOf('/');
        JsonNode parent = profile.at(pointer.substring(0, last));
        if (!(parent instanceof ObjectNode holder) || holder.remove(pointer.substring(last + 1)) == null) {
            throw new IllegalArgumentException("`" + path + "` is not in the profile, so it cannot be made unknown");
        }
    }

    static JsonNode json(String text) throws IOException {
        return YAML.readTree(text);
    }
}
