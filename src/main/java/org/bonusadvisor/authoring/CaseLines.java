package org.bonusadvisor.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/** The lines on which the cases of a file and their variants stand. */
final class CaseLines {
    private final Map<String, Integer> lines = new HashMap<>();

    CaseLines(String path, String text) {
        Source source = new Source(path, text);
        List<YamlNode> cases = YamlReader.read(source, "R082", new Problems(source))
                .map(YamlNode::each)
                .orElse(List.of());
        for (int i = 0; i < cases.size(); i++) {
            lines.put(i + "", source.line(cases.get(i).span().start()));
            for (String key : List.of("also", "unless")) {
                List<YamlNode> variants =
                        cases.get(i).at(key).map(YamlNode::each).orElse(List.of());
                for (int n = 0; n < variants.size(); n++) {
                    String which = key + " " + (n + 1);
                    lines.put(i + which, source.line(variants.get(n).span().start()));
                }
            }
        }
    }

    /** The line of a case, or of its variant such as {@code unless 1}; 0 when it cannot be told. */
    int of(int position, String which) {
        return lines.getOrDefault(position + which, 0);
    }
}
