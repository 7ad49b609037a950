package org.bonusadvisor.authoring.book.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/** What a rules folder says under the keys and codes that conclusions name. */
final class Sayings {
    private static final int LONGEST = 120;

    private final Phrases phrases;
    private final Map<String, String> titles = new TreeMap<>();

    /** The sayings of a rules folder without mistakes. */
    Sayings(RuleFiles files) {
        phrases = Phrases.of(files);
        Source source = new Source("codes.yaml", files.texts().getOrDefault("codes.yaml", ""));
        if (YamlReader.read(source, "R081", new Problems(source)).orElse(null) instanceof YamlNode.Fields lists) {
            lists.fields()
                    .forEach(list ->
                            list.value().each().forEach(code -> titles.put(text(code, "code"), text(code, "title"))));
        }
    }

    private static String text(YamlNode node, String key) {
        return node.at(key).map(YamlNode::textOrEmpty).orElse("");
    }

    /** The title of a code; empty when there is none. */
    Optional<String> title(String code) {
        return Optional.ofNullable(titles.get(code));
    }

    /** The beginning of what is said under a key, in the first variant where there are several; with … for its slots. */
    Optional<String> phrase(String key) {
        Set<String> below = phrases.keysBelow(key);
        String text = phrases.text(key);
        String said = text.isEmpty() && !below.isEmpty()
                ? phrases.text(below.iterator().next())
                : text;
        String plain = said.replaceAll("\\$\\{[^}]*}", "…")
                .replaceAll("\\s+", " ")
                .replace('`', '\'')
                .strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(brief(plain));
    }

    private static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }
}
