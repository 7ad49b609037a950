package org.bonusadvisor.rulebase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bonusadvisor.rulebase.bundle.Packer;
import org.bonusadvisor.rulebase.bundle.Unpacker;
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
    private static final String PART = "sources";

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

    /** The sources that belong to a rule base, by id, in their order. */
    public static Map<String, CitedSource> of(RuleBase rules) {
        return rules.part(PART).map(CitedSource::unpack).orElseGet(() -> of(rules.sources()));
    }

    /** Packs the sources of a rules folder; the key is the name of the part. */
    public static Map.Entry<String, byte[]> pack(RuleFiles files) {
        Packer packer = new Packer();
        packer.list(of(files).values(), source -> {
            packer.text(source.id());
            packer.text(source.title());
            packer.text(source.grade());
            packer.text(source.year());
            packer.text(source.url());
        });
        return Map.entry(PART, packer.bytes());
    }

    private static Map<String, CitedSource> unpack(Unpacker unpacker) {
        Map<String, CitedSource> sources = new LinkedHashMap<>();
        unpacker.list(() -> new CitedSource(
                        unpacker.text(), unpacker.text(), unpacker.text(), unpacker.text(), unpacker.text()))
                .forEach(source -> sources.put(source.id(), source));
        return sources;
    }

    private static String text(YamlNode item, String key) {
        return item.at(key).map(YamlNode::textOrEmpty).orElse("");
    }
}
