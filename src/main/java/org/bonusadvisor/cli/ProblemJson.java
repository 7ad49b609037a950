package org.bonusadvisor.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/** Problems of a rules folder for other programs: a JSON array, or SARIF 2.1.0. */
final class ProblemJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ProblemText text;
    private final Function<String, Optional<String>> pages;

    /**
     * For problems of a folder.
     *
     * @param text how they are printed
     * @param pages what there is to read on a code
     */
    ProblemJson(ProblemText text, Function<String, Optional<String>> pages) {
        this.text = text;
        this.pages = pages;
    }

    /** An array with an object for each problem. */
    String array(List<RuleProblem> problems) {
        ArrayNode array = JSON.createArrayNode();
        for (RuleProblem problem : problems) {
            array.addObject()
                    .put("code", problem.code())
                    .put("level", ProblemText.level(problem))
                    .put("file", text.path(problem))
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("length", problem.length())
                    .put("lineText", problem.lineText())
                    .put("rule", problem.rule())
                    .put("message", problem.message())
                    .put("instead", problem.instead());
        }
        return array.toPrettyString();
    }

    /** A log of SARIF 2.1.0 with one run. */
    String sarif(List<RuleProblem> problems) {
        ObjectNode log = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool")
                .putObject("driver")
                .put("name", "bonus-advisor")
                .put("version", Version.number());
        Map<String, RuleProblem> byCode = new TreeMap<>();
        problems.forEach(problem -> byCode.putIfAbsent(problem.code(), problem));
        ArrayNode rules = driver.putArray("rules");
        byCode.values().forEach(problem -> rule(rules.addObject(), problem));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        List<String> codes = List.copyOf(byCode.keySet());
        problems.stream()
                .sorted(Comparator.comparing(RuleProblem::file))
                .forEach(problem -> result(results.addObject(), problem, codes.indexOf(problem.code())));
        return log.toPrettyString();
    }

    private void rule(ObjectNode rule, RuleProblem example) {
        String page = pages.apply(example.code()).orElse(example.message()).strip();
        rule.put("id", example.code());
        rule.putObject("shortDescription").put("text", page.lines().findFirst().orElse(example.message()));
        rule.putObject("fullDescription").put("text", page);
        rule.putObject("defaultConfiguration").put("level", ProblemText.level(example));
    }

    private void result(ObjectNode result, RuleProblem problem, int index) {
        result.put("ruleId", problem.code()).put("ruleIndex", index).put("level", ProblemText.level(problem));
        String instead = problem.instead().isEmpty() ? "" : "; write `" + problem.instead() + "`";
        result.putObject("message").put("text", problem.message() + instead);
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(text.path(problem)));
        if (problem.line() > 0) {
            ObjectNode region = place.putObject("region").put("startLine", problem.line());
            if (problem.column() > 0) {
                region.put("startColumn", problem.column()).put("endColumn", ProblemText.endColumn(problem));
            }
        }
    }

    /** A path as a relative or absolute reference; other characters than those of plain names are escaped. */
    private static String uri(String path) {
        return Path.of(path).isAbsolute() ? Path.of(path).toUri().toString() : relative(path);
    }

    private static String relative(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            return path; // a path on disk has no sign that a reference could not escape
        }
    }
}
