package org.bonusadvisor.authoring.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice;

/** All that an advice says, part by part, without the reasons and the record of how it came about. */
final class AdviceWords {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final List<String> RECORD =
            List.of("formatVersion", "profileId", "asOf", "ruleBase", "data", "overrides", "sources", "trace");
    private static final List<String> REASONS = List.of("because", "derivation", "whyItMatters");

    private AdviceWords() {}

    static Map<String, Object> of(Advice advice) {
        ObjectNode all = MAPPER.valueToTree(advice);
        all.remove(RECORD);
        withoutReasons(all);
        Map<String, Object> parts = new LinkedHashMap<>();
        all.fields().forEachRemaining(part -> parts.put(part.getKey(), part.getValue()));
        return parts;
    }

    private static void withoutReasons(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(REASONS);
        }
        node.forEach(AdviceWords::withoutReasons);
    }
}
