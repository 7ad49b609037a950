package org.bonusadvisor.advice;

import static org.bonusadvisor.advice.Part.ALTERNATIVES;
import static org.bonusadvisor.advice.Part.CALENDAR;
import static org.bonusadvisor.advice.Part.CASE_AGAINST;
import static org.bonusadvisor.advice.Part.CHECKLIST;
import static org.bonusadvisor.advice.Part.FOLLOW_UP;
import static org.bonusadvisor.advice.Part.LEGAL_NOTES;
import static org.bonusadvisor.advice.Part.OBJECTIONS;
import static org.bonusadvisor.advice.Part.RED_FLAGS;
import static org.bonusadvisor.advice.Part.SCRIPT;
import static org.bonusadvisor.advice.Part.SOURCES;
import static org.bonusadvisor.advice.Part.TRACE;
import static org.bonusadvisor.advice.Part.UNKNOWNS;
import static org.bonusadvisor.advice.Part.USUAL;
import static org.bonusadvisor.advice.Part.VOCABULARY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of an advice are written down, and what has to be done for them.
 *
 * @param leftOut the parts that are left out
 * @param talk whether the texts of the talk are written
 * @param followUp whether the rules of the follow-up run
 */
record Plan(Set<Part> leftOut, boolean talk, boolean followUp) {
    /** Everything. */
    static final Plan WHOLE = new Plan(Set.of(), true, true);

    private static final Set<Part> OF_THE_TALK =
            EnumSet.of(SCRIPT, OBJECTIONS, FOLLOW_UP, RED_FLAGS, LEGAL_NOTES, UNKNOWNS, SOURCES, TRACE);
    private static final Set<Part> OF_THE_FOLLOW_UP = EnumSet.of(CALENDAR, CHECKLIST, CASE_AGAINST, ALTERNATIVES);

    /** What is concluded for nothing but the texts of the talk and what is found in them. */
    private static final Set<String> FOR_THE_TALK =
            Set.of("Branch", "EvidenceLimit", "LegalNote", "Line", "MemoLine", "Question", "RedFlag", "WordLimit");

    /** What is concluded for one part alone. */
    private static final Map<Part, Set<String>> FOR_ONE_PART =
            Map.of(USUAL, Set.of("OldFigure", "Usual"), VOCABULARY, Set.of("TermLimit", "TermUse"));

    /** An advice without some parts, made with these rules and phrases. */
    static Plan without(Set<Part> parts, RuleBase rules, Phrases phrases) {
        Set<Part> leftOut = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        boolean talk = !leftOut.containsAll(OF_THE_TALK) || new Interweaving(rules, phrases).isAny();
        return new Plan(leftOut, talk, talk || !leftOut.containsAll(OF_THE_FOLLOW_UP));
    }

    /** The rules that such an advice needs: one whose conclusion neither it nor another needed rule reads can rest. */
    List<Rule> rules(RuleBase base) {
        if (talk) {
            return base.all();
        }
        Set<String> unread = new HashSet<>(FOR_THE_TALK);
        FOR_ONE_PART.forEach((part, types) -> unread.addAll(keeps(part) ? Set.of() : types));
        List<Rule> run = base.all().stream()
                .filter(r -> followUp || r.stage() != Stage.FOLLOW_UP)
                .toList();
        List<Rule> needed;
        do {
            needed = run.stream().filter(r -> !unread.contains(r.concludes())).toList();
        } while (unread.removeAll(askedBy(needed)));
        return needed;
    }

    private static Set<String> askedBy(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.premises().stream())
                .map(Rule.Premise::type)
                .collect(Collectors.toSet());
    }

    /** A part that is a list, empty when it is left out. */
    <T> List<T> list(Part part, Supplier<List<T>> write) {
        List<T> written = one(part, write);
        return written == null ? List.of() : written;
    }

    /** A part, null when it is left out; it is written all the same where sentences that cannot be said are counted. */
    <T> @Nullable T one(Part part, Supplier<? extends @Nullable T> write) {
        T written = keeps(part) || keeps(UNKNOWNS) ? write.get() : null;
        return keeps(part) ? written : null;
    }

    boolean keeps(Part part) {
        return !leftOut.contains(part);
    }
}
