package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.bundle.Packer;
import org.bonusadvisor.rulebase.bundle.Unpacker;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The codes of objections, red flags and legal notes that {@code rules/codes.yaml} declares, in its order. */
public final class Codes {
    private static final String PART = "codes";

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
        return new Codes(read(files));
    }

    /**
     * The codes that belong to a rule base.
     *
     * @throws RuleBaseException when the file is missing or not written as codes are
     */
    static Codes of(RuleBase rules) {
        return rules.part(PART).map(Codes::unpack).orElseGet(() -> of(rules.sources()));
    }

    /** Packs the codes of a rules folder; the key is the name of the part. */
    static Map.Entry<String, byte[]> pack(RuleFiles files) {
        Packer packer = new Packer();
        packer.list(read(files).entrySet(), list -> {
            packer.text(list.getKey());
            packer.list(list.getValue().values(), code -> {
                packer.text(code.code());
                packer.text(code.title());
                packer.text(code.source());
                packer.text(Objects.toString(code.reviewBy(), null));
            });
        });
        return Map.entry(PART, packer.bytes());
    }

    private static Codes unpack(Unpacker unpacker) {
        Map<String, Map<String, Code>> lists = new LinkedHashMap<>();
        unpacker.list(() -> Map.entry(unpacker.text(), unpacker.list(() -> code(unpacker))))
                .forEach(list -> {
                    Map<String, Code> codes = new LinkedHashMap<>();
                    list.getValue().forEach(code -> codes.put(code.code(), code));
                    lists.put(list.getKey(), codes);
                });
        return new Codes(lists);
    }

    private static Code code(Unpacker unpacker) {
        String code = unpacker.text();
        String title = unpacker.text();
        String source = unpacker.text();
        String reviewBy = unpacker.textOrNull();
        return new Code(code, title, source, reviewBy == null ? null : LocalDate.parse(reviewBy));
    }

    private static Map<String, Map<String, Code>> read(RuleFiles files) {
        CodeReader.Read read = CodeReader.read(files);
        if (!read.problems().isEmpty()) {
            throw new RuleBaseException(read.problems());
        }
        return read.lists();
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
