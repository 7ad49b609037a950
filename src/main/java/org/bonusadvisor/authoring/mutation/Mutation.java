package org.bonusadvisor.authoring.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.Drawn;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Source;

/**
 * Changes each operator, threshold, constant and condition of the rules in turn and runs the cases of the rule's stage.
 * A rule sees nothing of what its own stage concludes, so only what the changed rule concludes has to be found anew.
 */
public final class Mutation {
    private final Map<String, Source> sources;
    private final List<Rule> rules;
    private final Map<Stage, List<Situation>> situations;
    private final Map<Situation, Map<String, List<Object>>> before = new IdentityHashMap<>();
    private final Evaluator evaluator = new Evaluator();

    /** For checked rules and the situations of their cases. */
    public Mutation(CheckedFiles checked, List<Situation> situations) {
        this.sources = checked.files().stream().map(FileTree::source).collect(Collectors.toMap(Source::file, s -> s));
        this.rules = checked.rules();
        this.situations = situations.stream().collect(Collectors.groupingBy(Situation::stage));
    }

    /** The changes of all rules and those that no case notices. */
    public Result run() {
        return run(rule -> true);
    }

    /** The changes of the chosen rules and those that no case notices. */
    public Result run(Predicate<Rule> chosen) {
        List<Rule> some = rules.stream().filter(chosen).toList();
        for (Rule rule : rules) {
            for (Situation situation : of(rule)) {
                before.computeIfAbsent(situation, s -> new HashMap<>())
                        .put(rule.id(), evaluator.conclusions(rule.tree(), situation.facts()));
            }
        }
        List<Mutant> survivors = new ArrayList<>();
        int mutants = 0;
        for (Rule rule : some) {
            for (Change<RuleTree> change : RuleChanges.of(rule.tree())) {
                mutants++;
                Mutant mutant = mutant(rule, change);
                if (of(rule).stream().noneMatch(s -> notices(s, mutant))) {
                    survivors.add(mutant);
                }
            }
        }
        return new Result(mutants, survivors);
    }

    private List<Situation> of(Rule rule) {
        return situations.getOrDefault(rule.stage(), List.of());
    }

    private Mutant mutant(Rule rule, Change<RuleTree> change) {
        Source source = Objects.requireNonNull(sources.get(rule.file()));
        int start = change.at().start();
        return new Mutant(
                rule,
                change.changed(),
                source.line(start),
                source.column(start),
                source.text(change.at()).replaceAll("\\s+", " "),
                change.becomes());
    }

    private boolean notices(Situation situation, Mutant mutant) {
        if (!situation.asserts(mutant.rule())) {
            return false;
        }
        Optional<List<Object>> after = conclusions(mutant, situation);
        Map<String, List<Object>> all = new HashMap<>(before.getOrDefault(situation, Map.of()));
        if (after.isPresent() && after.get().equals(all.get(mutant.rule().id()))) {
            return false;
        }
        after.ifPresent(conclusions -> all.put(mutant.rule().id(), conclusions));
        List<Drawn> drawn = new ArrayList<>();
        all.forEach((rule, conclusions) -> conclusions.forEach(c -> drawn.add(new Drawn(rule, c))));
        return after.isEmpty() || !situation.problems(drawn).isEmpty();
    }

    /** What the changed rule concludes; empty when its conclusion cannot be made. */
    private Optional<List<Object>> conclusions(Mutant mutant, Situation situation) {
        try {
            return Optional.of(evaluator.conclusions(mutant.changed(), situation.facts()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What a run found.
     *
     * @param mutants number of changes
     * @param survivors those that no case notices
     */
    public record Result(int mutants, List<Mutant> survivors) {
        /** Share of the changes that some case notices, in percent. */
        public double percent() {
            return mutants == 0 ? 100 : 100.0 * (mutants - survivors.size()) / mutants;
        }
    }
}
