package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The codes of objections, red flags and legal notes that {@code rules/codes.yaml} declares, in its order. */
public final class Codes {
    private final Map<String, Map<String, Code>> lists;

    private Codes(Map<String, Map<String, Code>> lists) {
        this.lists = lists;
    }

    /**
     * The codes of a rules folder.
     *
     * @throws RuleBaseException when the file is missing or not written as codes are
     */
    public static Codes of(RuleFiles files) {
        CodeReader.Read read = CodeReader.read(files);
        if (!read.problems().isEmpty()) {
            throw new RuleBaseException(read.problems());
        }
        return new Codes(read.lists());
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
            throw new RuleBaseException(List.of(RuleProblem.of(
                    "R087",
                    "codes.yaml",
                    "a rule concludes the code `" + code + "`, which is not declared under `" + list + "`")));
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
