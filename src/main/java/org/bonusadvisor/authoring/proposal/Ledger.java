package org.bonusadvisor.authoring.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.Drawn;
import org.bonusadvisor.authoring.RuleCase;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.mutation.Mutant;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;

/** The cases with all that has been proposed so far, and what they notice. */
final class Ledger {
    private final List<Rule> rules;
    private final SituationReader reader;
    private final Conclusions conclusions;
    private final Map<String, RuleCase> cases = new ConcurrentHashMap<>();
    private final Map<String, List<String>> whole = new ConcurrentHashMap<>();
    private final Map<Stage, List<Situation>> added = new ConcurrentHashMap<>();

    Ledger(List<Rule> rules, SituationReader reader, Conclusions conclusions) {
        this.rules = rules;
        this.reader = reader;
        this.conclusions = conclusions;
    }

    /** A case with what has been added to it. */
    RuleCase now(Situation situation) {
        RuleCase one = situation.trial().one();
        return cases.getOrDefault(situation.file() + one.name(), one);
    }

    /** A case that was proposed under that name; empty when there is none. */
    Optional<RuleCase> proposed(String file, String name) {
        return Optional.ofNullable(cases.get(file + name));
    }

    /** The cases that were proposed for a rule alone. */
    List<RuleCase> proposed(Rule rule) {
        return whole.getOrDefault(rule.id(), List.of()).stream()
                .flatMap(name -> proposed(rule.file().replace(".drl", ".cases.yaml"), name).stream())
                .toList();
    }

    /** Those of the changes that something added notices. */
    Set<Mutant> noticed(Stage stage, Collection<Mutant> mutants) {
        return added.getOrDefault(stage, List.of()).stream()
                .flatMap(s -> noticed(s, mutants).stream())
                .collect(Collectors.toSet());
    }

    /** The changes that a draft notices, none when its case would fail. */
    Set<Mutant> tried(Draft draft, Rule rule, Collection<Mutant> mutants) {
        try {
            List<Situation> situations = situations(draft, rule.stage());
            boolean fails = situations.stream()
                    .anyMatch(s -> !s.problems(drawn(s, all(s))).isEmpty());
            return fails
                    ? Set.of()
                    : situations.stream()
                            .flatMap(s -> noticed(s, mutants).stream())
                            .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    /** Adds a draft. */
    void add(Draft draft, Rule rule) {
        if (draft.whole()) {
            whole.computeIfAbsent(rule.id(), r -> new ArrayList<>())
                    .add(draft.changed().name());
        }
        cases.put(draft.file() + draft.changed().name(), draft.changed());
        added.computeIfAbsent(rule.stage(), s -> new ArrayList<>()).addAll(situations(draft, rule.stage()));
    }

    private List<Situation> situations(Draft draft, Stage stage) {
        return draft.trials().stream()
                .map(t -> new Situation(draft.file(), 0, stage, t, reader.facts(reader.stated(t))))
                .toList();
    }

    private Set<Mutant> noticed(Situation situation, Collection<Mutant> mutants) {
        Map<String, List<Object>> all = all(situation);
        return mutants.stream()
                .filter(m -> situation.asserts(m.rule()))
                .filter(m -> notices(situation, m, all))
                .collect(Collectors.toSet());
    }

    private boolean notices(Situation situation, Mutant mutant, Map<String, List<Object>> all) {
        Optional<List<Object>> is = conclusions.of(mutant.changed(), situation.facts());
        if (is.isEmpty()) {
            return true;
        }
        Map<String, List<Object>> changed = new HashMap<>(all);
        changed.put(mutant.rule().id(), is.get());
        return !situation.problems(drawn(situation, changed)).isEmpty();
    }

    /** What the rules conclude that the situation says something about. */
    private Map<String, List<Object>> all(Situation situation) {
        Map<String, List<Object>> all = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.stage() == situation.stage() && situation.asserts(rule)) {
                all.put(
                        rule.id(),
                        conclusions.of(rule.tree(), situation.facts()).orElse(List.of()));
            }
        }
        return all;
    }

    private static List<Drawn> drawn(Situation situation, Map<String, List<Object>> all) {
        List<Drawn> drawn = new ArrayList<>();
        all.forEach((rule, made) -> made.forEach(c -> drawn.add(new Drawn(rule, c))));
        return drawn;
    }
}
