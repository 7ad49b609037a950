package org.bonusadvisor.rulebase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/**
 * A source that rules cite.
 *
 * @param id its id
 * @param title its title
 * @param grade its grade: A, B, C, L, or D for our default
 * @param year its year, empty when it has none
 * @param url where it stands, empty when nowhere
 */
public record CitedSource(String id, String title, String grade, String year, String url) {
    private static final String FILE = "sources.yaml";

    /** The sources that a rules folder declares, by id, in their order. */
    public static Map<String, CitedSource> of(RuleFiles files) {
        Source source = new Source(FILE, files.texts().getOrDefault(FILE, ""));
        Map<String, CitedSource> sources = new LinkedHashMap<>();
        YamlReader.read(source, "R083", new Problems(source))
                .ifPresent(list -> list.each()
                        .forEach(item -> sources.put(
                                text(item, "id"),
                                new CitedSource(
                                        text(item, "id"),
                                        text(item, "title"),
                                        text(item, "grade"),
                                        text(item, "year"),
                                        text(item, "url")))));
        return sources;
    }

    private static String text(YamlNode item, String key) {
        return item.at(key).map(YamlNode::textOrEmpty).orElse("");
    }
}
