package org.bonusadvisor.authoring.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.mutation.Mutant;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;

/**
 * Changes that no case notices, and what would notice them.
 *
 * @param proposals lines of cases, in the order in which they are to be added
 * @param unnoticed the changes for which none was found
 */
public record Survivors(List<Proposal> proposals, List<Mutant> unnoticed) {

    /** Looks for cases that notice the changes; stages are worked on side by side. */
    public static Survivors of(
            List<Mutant> survivors, List<Rule> rules, List<Situation> situations, SituationReader reader) {
        Map<Stage, Map<Rule, List<Mutant>>> stages = survivors.stream()
                .collect(Collectors.groupingBy(
                        m -> m.rule().stage(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(Mutant::rule, LinkedHashMap::new, Collectors.toList())));
        List<Survivors> parts = new ArrayList<>(stages.values())
                .parallelStream()
                        .map(stage -> of(stage, new Proposer(rules, situations, reader)))
                        .toList();
        return new Survivors(
                parts.stream().flatMap(p -> p.proposals.stream()).toList(),
                parts.stream().flatMap(p -> p.unnoticed.stream()).toList());
    }

    private static Survivors of(Map<Rule, List<Mutant>> stage, Proposer proposer) {
        List<Proposal> proposals = new ArrayList<>();
        List<Mutant> unnoticed = new ArrayList<>();
        stage.forEach((rule, mutants) -> {
            proposals.addAll(proposer.of(rule, mutants));
            unnoticed.addAll(proposer.unnoticed(rule, mutants));
        });
        return new Survivors(proposals, unnoticed);
    }
}
