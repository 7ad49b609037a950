package org.bonusadvisor.phrases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/**
 * The keys under which a rules folder has something to say, and what is wrong with its phrases.
 *
 * @param said every key that can be said, in whichever variant
 * @param parts keys of parts that can be left unsaid
 * @param topics topics of the word lists
 * @param problems everything wrong in the files, file by file
 * @param complete whether every file could be read, so that a key that is not there is nowhere
 */
public record PhraseKeys(
        Set<String> said, Set<String> parts, Set<String> topics, List<RuleProblem> problems, boolean complete) {
    /** Below a key, names of variants are written in capitals: first what it is about, then the style. */
    static final Pattern VARIANT = Pattern.compile("[.][A-Z][A-Z_]*$");

    /** The keys of a rules folder. */
    public static PhraseKeys of(RuleFiles files) {
        PhraseReader read = PhraseReader.read(files);
        Set<String> parts = new TreeSet<>();
        read.phrases().values().forEach(phrase -> phrase.parts().forEach(part -> parts.add(part.key())));
        return new PhraseKeys(
                said(read.phrases().keySet()),
                parts,
                read.lists().keySet(),
                List.copyOf(read.problems()),
                read.complete());
    }

    /** The keys with those of which they are variants. */
    static Set<String> said(Set<String> keys) {
        Set<String> said = new TreeSet<>();
        for (String key : keys) {
            for (String base = key; said.add(base) && VARIANT.matcher(base).find(); ) {
                base = base.substring(0, base.lastIndexOf('.'));
            }
        }
        return said;
    }

    /** Whether something can be said under a key. */
    public boolean has(String key) {
        return said.contains(key);
    }

    /** The key that was meant; empty when none is near. */
    public String nearest(String key) {
        return Nearest.to(key, said);
    }
}
