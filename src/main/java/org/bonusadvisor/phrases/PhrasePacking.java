package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.Kind;
import org.bonusadvisor.facts.Language;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.phrases.Phrases.Term;
import org.bonusadvisor.rulebase.bundle.Packer;
import org.bonusadvisor.rulebase.bundle.Unpacker;

/**
 * What the files of phrases hold, ready to be packed or as it was unpacked.
 *
 * @param phrases the phrases by key
 * @param terms the vocabulary
 * @param lists the entries of the word lists by topic
 */
record PhrasePacking(Map<String, Phrase> phrases, List<Term> terms, Map<String, List<String>> lists) {
    private static final Kind[] KINDS = Kind.values();
    private static final Language[] LANGUAGES = Language.values();

    byte[] bytes() {
        Packer packer = new Packer();
        packer.list(phrases.values(), phrase -> pack(phrase, packer));
        packer.list(terms, term -> pack(term, packer));
        packer.list(lists.entrySet(), list -> {
            packer.text(list.getKey());
            packer.list(list.getValue(), packer::text);
        });
        return packer.bytes();
    }

    private static void pack(Phrase phrase, Packer packer) {
        packer.text(phrase.key());
        packer.list(phrase.parts(), part -> {
            packer.text(part.key());
            packer.text(part.template().text());
            packer.list(part.template().literals(), packer::text);
            packer.list(part.template().slots(), packer::text);
        });
        packer.text(phrase.text());
    }

    private static void pack(Term term, Packer packer) {
        packer.text(term.name());
        packer.text(term.fact().term());
        constants(term.fact().kinds(), packer);
        constants(term.fact().languages(), packer);
        packer.text(term.meaning());
        packer.text(term.plain());
        packer.text(term.go());
        packer.text(term.rust());
        packer.text(term.caution());
    }

    private static void constants(Collection<? extends Enum<?>> constants, Packer packer) {
        packer.list(new ArrayList<>(constants), constant -> packer.number(constant.ordinal()));
    }

    static PhrasePacking of(Unpacker unpacker) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        unpacker.list(() -> phrase(unpacker)).forEach(phrase -> phrases.put(phrase.key(), phrase));
        List<Term> terms = unpacker.list(() -> term(unpacker));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        unpacker.list(() -> Map.entry(unpacker.text(), unpacker.list(unpacker::text)))
                .forEach(list -> lists.put(list.getKey(), list.getValue()));
        return new PhrasePacking(phrases, terms, lists);
    }

    private static Phrase phrase(Unpacker unpacker) {
        return new Phrase(unpacker.text(), unpacker.list(() -> part(unpacker)), unpacker.text());
    }

    private static Phrase.Part part(Unpacker unpacker) {
        return new Phrase.Part(
                unpacker.text(),
                new Template(unpacker.text(), unpacker.list(unpacker::text), unpacker.list(unpacker::text)));
    }

    private static Term term(Unpacker unpacker) {
        return new Term(
                unpacker.text(),
                new Vocabulary(
                        unpacker.text(),
                        unpacker.list(() -> KINDS[unpacker.below(KINDS.length)]),
                        unpacker.list(() -> LANGUAGES[unpacker.below(LANGUAGES.length)])),
                unpacker.text(),
                unpacker.text(),
                unpacker.text(),
                unpacker.text(),
                unpacker.text());
    }
}
