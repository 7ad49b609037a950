package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The phrases of a rules folder, found by key and by the manager's style. */
public final class Phrases {
    private static final String PART = "phrases";

    private final NavigableSet<String> keys;
    private final Set<String> sayable;
    private final Map<String, Wordings> wordings;
    private final List<Term> terms;
    private final Map<String, Term> termsByName = new HashMap<>();
    private final List<Vocabulary> vocabulary;
    private final WordLists wordLists;

    private Phrases(PhrasePacking read) {
        keys = new TreeSet<>(read.phrases().keySet());
        sayable = Set.copyOf(PhraseKeys.said(keys));
        wordings = Wordings.of(read.phrases());
        terms = List.copyOf(read.terms());
        terms.forEach(term -> termsByName.putIfAbsent(PhraseReader.lower(term.name()), term));
        vocabulary = terms.stream().map(Term::fact).toList();
        wordLists = new WordLists(read.lists());
    }

    /**
     * The phrases of a rules folder.
     *
     * @throws RuleBaseException when a file is not written as phrases are, or a key stands twice
     */
    public static Phrases of(RuleFiles files) {
        return new Phrases(read(files));
    }

    /**
     * The phrases that belong to a rule base.
     *
     * @throws RuleBaseException when a file is not written as phrases are, or a key stands twice
     */
    public static Phrases of(RuleBase rules) {
        return rules.part(PART).map(part -> new Phrases(PhrasePacking.of(part))).orElseGet(() -> of(rules.sources()));
    }

    /** Packs the phrases of a rules folder; the key is the name of the part. */
    public static Map.Entry<String, byte[]> pack(RuleFiles files) {
        return Map.entry(PART, read(files).bytes());
    }

    private static PhrasePacking read(RuleFiles files) {
        PhraseReader read = PhraseReader.read(files);
        List<RuleProblem> unusable = read.problems().stream()
                .filter(problem -> problem.code().equals(PhraseReader.CODE))
                .toList();
        if (!unusable.isEmpty()) {
            throw new RuleBaseException(unusable);
        }
        return new PhrasePacking(read.phrases(), read.terms(), read.lists());
    }

    /** Every key. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(keys);
    }

    /** The keys below a key, in their order. */
    public Set<String> keysBelow(String key) {
        return Collections.unmodifiableSet(keys.subSet(key + ".", key + "/"));
    }

    /** The keys of the phrases with any of some slots. */
    public List<String> withSlots(Set<String> slots) {
        return keys.stream()
                .filter(key -> Objects.requireNonNull(wordings.get(key)).uses(slots))
                .toList();
    }

    /** Whether something can be said under a key, in whichever variant. */
    public boolean has(String key) {
        return sayable.contains(key);
    }

    /** The terms of the vocabulary, as rules see them. */
    public List<Vocabulary> vocabulary() {
        return vocabulary;
    }

    /** A term with its texts, by its name in any case. */
    public @Nullable Term term(String name) {
        return termsByName.get(PhraseReader.lower(name));
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
        if (phrase == null) {
            return new Filled(key, "", List.of(), Set.of());
        }
        List<String> missing = new ArrayList<>(0);
        String text = unsaid.contains(key) ? "" : phrase.fill(slots, unsaid, missing);
        return new Filled(key, text, missing, phrase.numbers());
    }

    private @Nullable Phrase find(String key, Manner manner) {
        Wordings known = wordings.get(key);
        return known == null ? null : known.in(manner);
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
