package org.bonusadvisor.advice;

import java.util.Set;
import java.util.stream.Stream;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;

/** Whether rules or phrases make what always stays in an advice depend on the texts of the talk or on the follow-up. */
final class Interweaving {
    /** What the rules of the follow-up conclude for parts that can be left out. */
    private static final Set<String> OF_THE_FOLLOW_UP = Set.of(
            "Alternative",
            "CaseAgainst",
            "ChecklistItem",
            "EmailLimit",
            "EmailLine",
            "HalfwayReminder",
            "LogItem",
            "NextStep",
            "Reminder");

    /** What may be concluded of words in the texts, for parts that can be left out with them. */
    private static final Set<String> OF_THE_TEXTS = Set.of("RedFlag", "LegalNote");

    /** The slots that are filled while the talk and the follow-up are written. */
    private static final Set<String> SLOTS = Set.of(
            "results",
            "whyNow",
            "evidence",
            "evidence1",
            "evidence2",
            "evidence3",
            "plainWords",
            "percentileSaid",
            "percentileShare",
            "alternative",
            "revisit",
            "offerPerMonth",
            "marketPerMonth");

    /** The first words of the keys of phrases that are said whether there is a talk or not. */
    private static final Set<String> BESIDE = Set.of(
            "headline",
            "beaten",
            "type-name",
            "step",
            "reference",
            "payment",
            "contingent",
            "trigger",
            "window",
            "warning",
            "not-before",
            "prepare",
            "do-not-ask",
            "gap",
            "title",
            "date",
            "reminder",
            "checklist",
            "case-against",
            "alternative",
            "usual-mark",
            "evidence",
            "market",
            "market-source",
            "market-trust",
            "market-used");

    private final RuleBase rules;
    private final Phrases phrases;

    Interweaving(RuleBase rules, Phrases phrases) {
        this.rules = rules;
        this.phrases = phrases;
    }

    boolean isAny() {
        return of(Stage.FOLLOW_UP).anyMatch(rule -> !OF_THE_FOLLOW_UP.contains(rule.concludes()))
                || of(Stage.AUDIT).anyMatch(rule -> reads(rule, OF_THE_FOLLOW_UP))
                || of(Stage.AUDIT)
                        .anyMatch(rule -> reads(rule, Set.of("Mention")) && !OF_THE_TEXTS.contains(rule.concludes()))
                || phrases.withSlots(SLOTS).stream().anyMatch(key -> BESIDE.contains(key.split("\\.", 2)[0]));
    }

    private Stream<Rule> of(Stage stage) {
        return rules.all().stream().filter(rule -> rule.stage() == stage);
    }

    private static boolean reads(Rule rule, Set<String> types) {
        return rule.premises().stream().anyMatch(premise -> types.contains(premise.type()));
    }
}
