package org.bonusadvisor.authoring.check;

import java.util.List;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.phrases.PhraseKeys;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.SourceList;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.yaml.Shape;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/** Checks {@code report-parts.yaml}: its form, and that the parts, phrases and items that it names are there. */
public final class PartsCheck {
    private static final String FILE = "report-parts.yaml";
    private static final String CODE = "R085";
    private static final Shape PART =
            new Shape("a part of the report", List.of("part", "says", "source"), List.of("phrases"));

    private PartsCheck() {}

    /** What is wrong with the file; a folder can do without it. */
    public static List<RuleProblem> problems(RuleFiles files, PhraseKeys phrases, SourceList sources) {
        String text = files.texts().get(FILE);
        if (text == null) {
            return List.of();
        }
        Problems problems = new Problems(new Source(FILE, text));
        YamlReader.read(new Source(FILE, text), CODE, problems).ifPresent(root -> {
            if (!(root instanceof YamlNode.Items)) {
                problems.add(CODE, root.span(), "the file is a list of parts; each begins with `- part:`", "- part: …");
            }
            root.each().forEach(part -> part(part, phrases, sources, problems));
        });
        return problems.all();
    }

    private static void part(YamlNode node, PhraseKeys phrases, SourceList sources, Problems problems) {
        PART.fits(node, CODE, problems);
        node.at("part")
                .filter(p -> Property.of(Advice.class, p.textOrEmpty()).isEmpty())
                .ifPresent(part -> problems.add(
                        CODE,
                        part.span(),
                        "the advice has no field `" + part.textOrEmpty() + "`",
                        Nearest.to(part.textOrEmpty(), Dictionary.properties(Advice.class))));
        for (YamlNode key : node.at("phrases").map(YamlNode::each).orElse(List.of())) {
            if (phrases.complete() && !phrases.has(key.textOrEmpty())) {
                problems.add(
                        "R086",
                        key.span(),
                        "nothing is said under `" + key.textOrEmpty() + "`; add it to a file in phrases/",
                        phrases.nearest(key.textOrEmpty()));
            }
        }
        for (YamlNode id : node.at("source").map(YamlNode::each).orElse(List.of())) {
            if (sources.complete() && !sources.ids().contains(id.textOrEmpty())) {
                problems.add(
                        "R093",
                        id.span(),
                        "`" + id.textOrEmpty() + "` is not in sources.yaml",
                        Nearest.to(id.textOrEmpty(), sources.ids()));
            }
        }
    }
}
