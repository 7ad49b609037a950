package org.bonusadvisor.authoring.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.mutation.Mutant;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;

/** Finds for changes that no case notices the few lines of cases that would. */
public final class Proposer {
    private final Map<Stage, List<Situation>> situations;
    private final SituationReader reader;
    private final Conclusions conclusions = new Conclusions();
    private final Ledger ledger;

    /** For the rules and the situations of their cases. */
    public Proposer(List<Rule> rules, List<Situation> situations, SituationReader reader) {
        this.situations = situations.stream().collect(Collectors.groupingBy(Situation::stage));
        this.reader = reader;
        this.ledger = new Ledger(rules, reader, conclusions);
    }

    /** The lines that notice the changes of a rule which no case and nothing proposed before notices. */
    public List<Proposal> of(Rule rule, List<Mutant> survivors) {
        Set<Mutant> left = new LinkedHashSet<>(survivors);
        left.removeAll(ledger.noticed(rule.stage(), survivors));
        List<Proposal> proposals = new ArrayList<>();
        Search search = new Search(rule, left, situations.getOrDefault(rule.stage(), List.of()), reader, conclusions);
        if (!left.isEmpty()) {
            choose(rule, left, search.withOneChange(), proposals);
        }
        if (!left.isEmpty()) {
            choose(rule, left, search.withTwoChanges(left), proposals);
        }
        return proposals;
    }

    /** The changes that neither a case nor anything proposed so far notices. */
    public List<Mutant> unnoticed(Rule rule, List<Mutant> survivors) {
        Set<Mutant> noticed = ledger.noticed(rule.stage(), survivors);
        return survivors.stream().filter(m -> !noticed.contains(m)).toList();
    }

    private void choose(Rule rule, Set<Mutant> left, List<Candidate> candidates, List<Proposal> proposals) {
        Options ways = new Options(rule, conclusions);
        List<Option> options = new ArrayList<>(
                candidates.stream().flatMap(c -> ways.of(c, left).stream()).toList());
        Drafts drafts = new Drafts(rule, ledger, reader);
        while (!left.isEmpty() && !options.isEmpty()) {
            Option best = options.stream()
                    .max(Comparator.comparingDouble(o -> o.worth(left)))
                    .orElseThrow();
            if (best.worth(left) == 0) {
                return;
            }
            options.remove(best);
            for (Draft draft : drafts.of(best)) {
                Set<Mutant> noticed = ledger.tried(draft, rule, left);
                if (!noticed.isEmpty()) {
                    ledger.add(draft, rule);
                    left.removeAll(noticed);
                    proposals.add(draft.proposal(noticed));
                    break;
                }
            }
        }
    }
}
