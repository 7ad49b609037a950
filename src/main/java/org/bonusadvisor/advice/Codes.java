package org.bonusadvisor.advice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The codes of objections, red flags and legal notes that {@code rules/codes.yaml} declares, in its order. */
public final class Codes {
    private static final String FILE = "codes.yaml";

    private final Map<String, Map<String, Code>> lists = new LinkedHashMap<>();

    private Codes(JsonNode root) {
        root.fields().forEachRemaining(list -> {
            Map<String, Code> codes = new LinkedHashMap<>();
            list.getValue().forEach(item -> {
                Code code = code(item);
                if (codes.put(code.code(), code) != null) {
                    throw problem(0, "the code `" + code.code() + "` stands twice");
                }
            });
            lists.put(list.getKey(), codes);
        });
    }

    /**
     * The codes of a rules folder.
     *
     * @throws RuleBaseException when the file is missing or not written as codes are
     */
    public static Codes of(RuleFiles files) {
        String text = files.texts().get(FILE);
        if (text == null) {
            throw new RuleBaseException("the rules folder has no " + FILE + ", which declares every code");
        }
        try {
            return new Codes(new YAMLMapper().readTree(text));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw problem(
                    line,
                    "the codes cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static Code code(JsonNode item) {
        if (!item.path("code").isTextual() || !item.path("title").isTextual()) {
            throw problem(0, "every code needs `code` and `title`, found " + item);
        }
        return new Code(
                item.path("code").asText(),
                item.path("title").asText(),
                item.path("source").asText(),
                date(item.path("reviewBy").asText()));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw problem(0, "`" + text + "` is not a date; write it as 2027-05-01");
        }
    }

    private static RuleBaseException problem(int line, String message) {
        return new RuleBaseException(List.of(RuleProblem.of("R081", FILE, line, message)));
    }

    /** The codes of a list (objections, red-flags, legal-notes) in their order. */
    public List<String> list(String name) {
        return new ArrayList<>(lists.getOrDefault(name, Map.of()).keySet());
    }

    /** The lists. */
    public Set<String> lists() {
        return lists.keySet();
    }

    /**
     * A declared code.
     *
     * @throws RuleBaseException when a rule concluded a code that is not declared
     */
    public Code get(String list, String code) {
        Code found = lists.getOrDefault(list, Map.of()).get(code);
        if (found == null) {
            throw problem(0, "a rule concludes the code `" + code + "`, which is not declared under `" + list + "`");
        }
        return found;
    }

    /**
     * A code.
     *
     * @param code the code
     * @param title what it says, for people
     * @param source where it comes from, may be empty
     * @param reviewBy date by which it must be reviewed, null when it need not be
     */
    public record Code(
            String code,
            String title,
            String source,
            @Nullable LocalDate reviewBy) {}
}
