package org.bonusadvisor.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/** What serves every item of the two guides, and which cases show that their traps are avoided. */
final class Coverage {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, CoverageItem> items = new LinkedHashMap<>();
    private final Map<String, List<String>> servers = new TreeMap<>();
    private final Map<String, List<String>> cases = new TreeMap<>();
    private final List<ReportPart> parts;
    private final RuleFiles files;

    /**
     * The coverage by rules, terms, report parts and cases.
     *
     * @param files everything in the rules folder
     * @param rules its rules in the order of files and lines
     * @param shown where else a trap is shown to be avoided: its id, and the places
     * @throws RuleBaseException when a file is not written as it should be
     */
    Coverage(RuleFiles files, List<Rule> rules, Map<String, List<String>> shown) {
        this.files = files;
        read("sources.yaml", new TypeReference<List<JsonNode>>() {}).forEach(source -> {
            String id = source.path("id").asText();
            if (CoverageItem.isId(id)) {
                items.put(id, CoverageItem.of(id, source.path("title").asText()));
            }
        });
        countRules(rules);
        read("phrases/vocabulary.yaml", new TypeReference<JsonNode>() {})
                .path("vocabulary")
                .forEach(term -> term.path("source")
                        .forEach(id -> add(
                                servers,
                                id.asText(),
                                "vocabulary: " + term.path("term").asText())));
        parts = read("report-parts.yaml", new TypeReference<List<ReportPart>>() {});
        parts.forEach(part ->
                part.source().forEach(id -> add(servers, id, "report `" + part.part() + "`: " + part.says())));
        countCases();
        shown.forEach((id, places) -> places.forEach(place -> add(cases, id, place)));
    }

    private <T> T read(String path, TypeReference<T> type) {
        try {
            return YAML.readValue(files.texts().getOrDefault(path, ""), type);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RuleBaseException(List.of(RuleProblem.of("R081", path, line, e.getOriginalMessage())));
        }
    }

    private void countRules(List<Rule> rules) {
        Map<String, Map<String, List<String>>> idsByFile = new TreeMap<>();
        for (Rule rule : rules) {
            for (String source : rule.source().split(",")) {
                if (CoverageItem.isId(source.strip())) {
                    Map<String, List<String>> byFile =
                            idsByFile.computeIfAbsent(source.strip(), id -> new LinkedHashMap<>());
                    add(byFile, rule.file(), rule.id());
                }
            }
        }
        idsByFile.forEach((item, byFile) -> byFile.forEach(
                (file, ids) -> add(servers, item, "[" + file + "](" + file + ") " + String.join(", ", ids))));
    }

    private void countCases() {
        files.texts().forEach((path, text) -> {
            if (path.endsWith(".cases.yaml")) {
                CaseFile.read(path, text)
                        .cases()
                        .forEach(one -> one.shows()
                                .forEach(id -> add(cases, id, "[" + path + "](" + path + "): " + one.name())));
            }
        });
    }

    private static void add(Map<String, List<String>> to, String key, String value) {
        to.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** The items, guide by guide, then the traps. */
    List<CoverageItem> items() {
        return List.copyOf(items.values());
    }

    /** The report parts as declared. */
    List<ReportPart> parts() {
        return parts;
    }

    /** What serves an item, or the rules that cite a trap. */
    List<String> servers(CoverageItem item) {
        return servers.getOrDefault(item.id(), List.of());
    }

    /** The cases that show a trap to be avoided. */
    List<String> cases(CoverageItem trap) {
        return cases.getOrDefault(trap.id(), List.of());
    }

    /** The items of the guides that nothing serves. */
    List<CoverageItem> unserved() {
        return items.values().stream()
                .filter(item -> !item.isTrap() && servers(item).isEmpty())
                .toList();
    }

    /** The traps that no case shows to be avoided. */
    List<CoverageItem> unshown() {
        return items.values().stream()
                .filter(item -> item.isTrap() && cases(item).isEmpty())
                .toList();
    }

    /** Ids that a term, a part or a case names and that are no item. */
    List<String> unknown() {
        return Stream.of(servers, cases)
                .flatMap(map -> map.keySet().stream())
                .filter(id -> !items.containsKey(id))
                .toList();
    }
}
