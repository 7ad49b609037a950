package org.bonusadvisor.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;

/** Runs the cases that stand beside the rules: each one stage alone, over the neutral profile and what the case states. */
public final class CaseRunner {
    private final RuleBase rules;
    private final Set<String> ids;
    private final SituationReader situations;

    /** A runner over a rule base with its {@code neutral.json}. */
    public CaseRunner(RuleBase rules) {
        this.rules = rules;
        this.ids = rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        this.situations = new SituationReader(rules.sources());
    }

    /** Every case of every file, run. */
    public List<Outcome> run() {
        List<Outcome> outcomes = new ArrayList<>();
        rules.sources().texts().forEach((path, text) -> {
            if (path.endsWith(".cases.yaml")) {
                CaseFile file = CaseFile.read(path, text);
                file.cases().forEach(one -> outcomes.add(run(file, one)));
            }
        });
        return outcomes;
    }

    private Outcome run(CaseFile file, RuleCase one) {
        List<String> problems = new ArrayList<>(one.ids()
                .filter(id -> !ids.contains(id))
                .map(id -> "there is no rule " + id)
                .toList());
        try {
            problems.addAll(Comparison.problems(one, drawn(situations.read(file, one))));
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return new Outcome(file.path(), one.name(), one.fires(), one.silent(), problems);
    }

    private List<Drawn> drawn(Situation situation) {
        try (Inference inference = new Inference(rules)) {
            situation.facts().forEach(inference::state);
            inference.run(situation.stage());
            return inference.firings().stream()
                    .map(f -> new Drawn(f.rule().id(), f.conclusion(), f.premises()))
                    .toList();
        }
    }

    /**
     * What became of a case.
     *
     * @param file the file it stands in
     * @param name its name
     * @param fires the rules that had to fire
     * @param silent the rules that had to be silent
     * @param problems what differs from the expectation; empty when it passed
     */
    public record Outcome(String file, String name, List<String> fires, List<String> silent, List<String> problems) {

        /** Whether everything came as expected. */
        public boolean passed() {
            return problems.isEmpty();
        }

        @Override
        public String toString() {
            return file + ": " + name + (passed() ? "" : "\n    " + String.join("\n    ", problems));
        }
    }
}
