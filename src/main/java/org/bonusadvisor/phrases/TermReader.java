package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bonusadvisor.facts.Kind;
import org.bonusadvisor.facts.Language;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.phrases.Phrases.Term;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.yaml.Shape;
import org.bonusadvisor.rulebase.yaml.YamlNode;

/** Reads the terms of the vocabulary. */
final class TermReader {
    private static final Shape TERM = new Shape(
            "a term",
            List.of("term", "meaning", "plain"),
            List.of("source", "kinds", "languages", "go", "rust", "caution"));

    private final Problems problems;

    TermReader(Problems problems) {
        this.problems = problems;
    }

    /** The terms of a list. */
    List<Term> read(YamlNode list) {
        List<Term> terms = new ArrayList<>();
        if (list.each().isEmpty()) {
            problems.add(PhraseReader.CODE, list.span(), "the vocabulary is a list of terms, `- term: …`", "- term: …");
        }
        for (YamlNode item : list.each()) {
            if (TERM.fits(item, PhraseReader.CODE, problems)) {
                terms.add(term(item));
            }
        }
        return terms;
    }

    private Term term(YamlNode item) {
        String name = text(item, "term");
        // Rules see it in lower case, like the terms that a result states.
        Vocabulary fact = new Vocabulary(
                PhraseReader.lower(name),
                constants(item, "kinds", Kind.class),
                constants(item, "languages", Language.class));
        return new Term(
                name,
                fact,
                text(item, "meaning"),
                text(item, "plain"),
                text(item, "go"),
                text(item, "rust"),
                text(item, "caution"));
    }

    private static String text(YamlNode item, String field) {
        return item.at(field).map(YamlNode::textOrEmpty).orElse("");
    }

    private <E extends Enum<E>> List<E> constants(YamlNode item, String field, Class<E> set) {
        List<String> known =
                Arrays.stream(set.getEnumConstants()).map(Enum::name).toList();
        List<E> constants = new ArrayList<>();
        for (YamlNode value : item.at(field).map(YamlNode::each).orElse(List.of())) {
            if (known.contains(value.textOrEmpty())) {
                constants.add(Enum.valueOf(set, value.textOrEmpty()));
            } else {
                problems.add(
                        PhraseReader.CODE,
                        value.span(),
                        "`" + field + "` holds " + String.join(", ", known) + "; found " + value.shown(),
                        Nearest.to(value.textOrEmpty(), known));
            }
        }
        return constants;
    }
}
