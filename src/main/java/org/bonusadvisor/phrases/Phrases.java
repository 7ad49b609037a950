package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The phrases of a rules folder, found by key and by the manager's style. */
public final class Phrases {
    private final Map<String, Phrase> phrases;
    private final NavigableSet<String> keys;
    private final Set<String> said;
    private final List<Term> terms;
    private final WordLists wordLists;

    private Phrases(PhraseReader read) {
        phrases = Map.copyOf(read.phrases());
        keys = new TreeSet<>(phrases.keySet());
        said = PhraseKeys.said(keys);
        terms = List.copyOf(read.terms());
        wordLists = new WordLists(read.lists());
    }

    /**
     * The phrases of a rules folder.
     *
     * @throws RuleBaseException when a file is not written as phrases are, or a key stands twice
     */
    public static Phrases of(RuleFiles files) {
        PhraseReader read = PhraseReader.read(files);
        List<RuleProblem> unusable = read.problems().stream()
                .filter(problem -> problem.code().equals(PhraseReader.CODE))
                .toList();
        if (!unusable.isEmpty()) {
            throw new RuleBaseException(unusable);
        }
        return new Phrases(read);
    }

    /** Every key. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(keys);
    }

    /** The keys below a key, in their order. */
    public Set<String> keysBelow(String key) {
        return Collections.unmodifiableSet(keys.subSet(key + ".", key + "/"));
    }

    /** Whether something can be said under a key, in whichever variant. */
    public boolean has(String key) {
        return said.contains(key);
    }

    /** The terms of the vocabulary, as rules see them. */
    public List<Vocabulary> vocabulary() {
        return terms.stream().map(Term::fact).toList();
    }

    /** A term with its texts, by its name in any case. */
    public @Nullable Term term(String name) {
        return terms.stream()
                .filter(t -> t.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The word lists. */
    public WordLists wordLists() {
        return wordLists;
    }

    /** The text under a key as it is written, empty when there is none. */
    public String text(String key) {
        return written(key, Manner.PLAIN);
    }

    /** The text under a key in the variant that fits best, as it is written; empty when there is none. */
    public String written(String key, Manner manner) {
        Phrase phrase = find(key, manner);
        return phrase == null ? "" : phrase.text();
    }

    /** The parts of the variant that fits best, as they are written. */
    public List<String> parts(String key, Manner manner) {
        Phrase phrase = find(key, manner);
        return phrase == null
                ? List.of()
                : phrase.parts().stream().map(Phrase.Part::text).toList();
    }

    /** Fills the phrase of a key, in the variant that fits best. */
    public Filled fill(String key, Manner manner, Slots slots) {
        return fill(key, manner, slots, Set.of());
    }

    /** Fills the phrase of a key without the parts that must not be said. */
    public Filled fill(String key, Manner manner, Slots slots, Set<String> unsaid) {
        Phrase phrase = find(key, manner);
        List<String> missing = new ArrayList<>();
        if (phrase == null || unsaid.contains(key)) {
            return new Filled(key, "", missing);
        }
        List<String> said = new ArrayList<>();
        for (int i = 0; i < phrase.parts().size(); i++) {
            Phrase.Part part = phrase.parts().get(i);
            String text = unsaid.contains(part.key()) ? null : part.template().fill(slots, missing);
            if (text != null) {
                said.add(text);
            } else if (i == 0) {
                return new Filled(key, "", missing);
            }
        }
        return new Filled(key, Sentences.join(said), missing);
    }

    private @Nullable Phrase find(String key, Manner manner) {
        for (String variant : manner.variants(key)) {
            Phrase phrase = phrases.get(variant);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /**
     * A term of the vocabulary with its texts.
     *
     * @param name how it is written
     * @param fact what rules see of it
     * @param meaning its corrected meaning
     * @param plain a gloss for those who are not engineers
     * @param go tools and cautions for Go
     * @param rust tools and cautions for Rust
     * @param caution what to mind
     */
    public record Term(
            String name, Vocabulary fact, String meaning, String plain, String go, String rust, String caution) {}
}
