package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Codes.Code;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.yaml.Shape;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads {@code codes.yaml}, all of it whatever is wrong in it. */
final class CodeReader {
    private static final String FILE = "codes.yaml";
    private static final String CODE = "R081";
    private static final List<String> LISTS = List.of("objections", "red-flags", "legal-notes", "follow-up");
    private static final Shape SHAPE = new Shape("a code", List.of("code", "title"), List.of("source", "reviewBy"));

    private final Map<String, Map<String, Code>> lists = new LinkedHashMap<>();
    private final Source source;
    private final Problems problems;

    private CodeReader(Source source) {
        this.source = source;
        this.problems = new Problems(source);
    }

    /** The codes of a rules folder. */
    static Read read(RuleFiles files) {
        String text = files.texts().get(FILE);
        if (text == null) {
            String missing = "the rules folder has no " + FILE + ", which declares every code";
            return new Read(Map.of(), List.of(RuleProblem.of(CODE, FILE, missing)), false);
        }
        CodeReader reader = new CodeReader(new Source(FILE, text));
        boolean complete = YamlReader.read(reader.source, CODE, reader.problems)
                .filter(reader::file)
                .isPresent();
        return new Read(reader.lists, reader.problems.all(), complete);
    }

    private boolean file(YamlNode root) {
        if (!(root instanceof YamlNode.Fields fields)) {
            problems.add(CODE, root.span(), "codes stand below " + String.join(", ", LISTS), LISTS.get(0) + ":");
            return false;
        }
        boolean known = true;
        for (YamlNode.Field list : fields.fields()) {
            known = known && LISTS.contains(list.name());
            if (!LISTS.contains(list.name())) {
                problems.add(
                        CODE,
                        list.nameSpan(),
                        "there is no list `" + list.name() + "`, only " + String.join(", ", LISTS),
                        Nearest.to(list.name(), LISTS));
            }
            lists.put(list.name(), codes(list));
        }
        return known;
    }

    private Map<String, Code> codes(YamlNode.Field list) {
        Map<String, Code> codes = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        if (list.value().each().isEmpty()) {
            problems.add(
                    CODE, list.nameSpan(), "the list `" + list.name() + "` has no codes", "- { code: …, title: … }");
        }
        for (YamlNode item : list.value().each()) {
            boolean fits = SHAPE.fits(item, CODE, problems);
            YamlNode code = item.at("code").orElse(item);
            Integer before = lines.putIfAbsent(
                    code.textOrEmpty(), source.line(code.span().start()));
            if (before != null && !code.textOrEmpty().isEmpty()) {
                problems.add(
                        CODE,
                        code.span(),
                        "the code `" + code.textOrEmpty() + "` stands twice, first in line " + before,
                        "");
            } else if (fits || !code.textOrEmpty().isEmpty()) {
                codes.put(code.textOrEmpty(), code(code.textOrEmpty(), item));
            }
        }
        return codes;
    }

    private Code code(String code, YamlNode item) {
        return new Code(code, text(item, "title"), text(item, "source"), date(item));
    }

    private static String text(YamlNode item, String field) {
        return item.at(field).map(YamlNode::textOrEmpty).orElse("");
    }

    private @Nullable LocalDate date(YamlNode item) {
        YamlNode day = item.at("reviewBy").orElse(null);
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day.textOrEmpty());
        } catch (DateTimeParseException e) {
            problems.add(CODE, day.span(), "write the day as 2027-05-01; found " + day.shown(), "");
            return null;
        }
    }

    /**
     * What the file holds.
     *
     * @param lists the codes of each list in their order
     * @param problems everything wrong
     * @param complete whether a code that is not there is not declared
     */
    record Read(Map<String, Map<String, Code>> lists, List<RuleProblem> problems, boolean complete) {}
}
