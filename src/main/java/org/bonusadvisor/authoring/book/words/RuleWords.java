package org.bonusadvisor.authoring.book.words;

import java.util.List;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.words.Dictionary;

/** Says in plain words what a rule asks for and what it concludes. */
public final class RuleWords {
    private final Lexicon lexicon = Lexicon.english();
    private final Places places = new Places();
    private final Dictionary dictionary = new Dictionary();
    private final Sayings sayings;

    /** The words for the rules of a folder without mistakes. */
    public RuleWords(RuleFiles files) {
        sayings = new Sayings(files);
    }

    /** The words of a rule. */
    public Words of(RuleTree rule) {
        Names names = new Names();
        ExpressionWords expressions = new ExpressionWords(lexicon, new Subjects(lexicon, places, names), names);
        List<Clause> when = new ConditionWords(lexicon, places, dictionary, names, expressions).of(rule.conditions());
        String then = new ConclusionWords(lexicon, sayings, expressions).of(rule.conclusion());
        return new Words(when.isEmpty() ? List.of(Clause.of(Grammar.ALWAYS)) : when, then);
    }

    /**
     * A rule in words.
     *
     * @param when what must hold, all of it
     * @param then what follows
     */
    public record Words(List<Clause> when, String then) {}
}
