package org.bonusadvisor.authoring.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.rulebase.Stage;

/**
 * What two versions judge and say differently; what is written about a rule is no part of it.
 *
 * @param rules the rules that judge differently, or are in one version only
 * @param texts whether phrases, word lists or codes differ
 */
record Delta(List<RuleChange> rules, boolean texts) {

    /** From one version to another. */
    static Delta between(Version from, Version to) {
        TreeSet<String> ids = new TreeSet<>(from.rules().keySet());
        ids.addAll(to.rules().keySet());
        List<RuleChange> changes = ids.stream()
                .flatMap(id ->
                        RuleChange.between(from.rules().get(id), to.rules().get(id)))
                .toList();
        return new Delta(changes, !spoken(from).equals(spoken(to)));
    }

    private static Map<String, String> spoken(Version version) {
        return version.files().texts().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("phrases/") || file.getKey().equals("codes.yaml"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether both advise everybody alike, but for the reasons that they give. */
    boolean isNothing() {
        return rules.isEmpty() && !texts;
    }

    /** Whether only a whole advice shows what differs: what is judged is not all that is changed. */
    boolean needsWholeAdvice() {
        return texts || rules.stream().anyMatch(rule -> rule.stage().compareTo(Stage.OBJECTIONS) > 0);
    }

    /**
     * What the changed rules do with the memory of someone who was judged by one of the versions.
     *
     * @param same whether both versions advise the same
     * @param fires ids of the changed rules that fire under one of them
     */
    record Effect(boolean same, Set<String> fires) {}

    /** Tells it by the changed rules alone; nothing is run. */
    Effect effect(Memory memory) {
        Evaluator evaluator = new Evaluator();
        boolean same = !texts;
        Set<String> fires = new TreeSet<>();
        for (RuleChange rule : rules) {
            RuleChange.Effect effect = rule.effect(memory, evaluator);
            same &= effect.same();
            if (effect.fires()) {
                fires.add(rule.id());
            }
        }
        return new Effect(same, fires);
    }
}
