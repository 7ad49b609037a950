package org.bonusadvisor.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.Network;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Source;

/**
 * Runs the cases that stand beside the rules: each one stage alone, over the neutral profile and what the case
 * states. Safe for many threads.
 */
public final class CaseRunner {
    private final RuleBase rules;
    private final Map<Stage, Network> networks = new ConcurrentHashMap<>();
    private final Map<String, Rule> byId;
    private final SituationReader situations;

    /** A runner over a rule base with its {@code neutral.json}. */
    public CaseRunner(RuleBase rules) {
        this.rules = rules;
        this.byId = rules.all().stream().collect(Collectors.toMap(Rule::id, r -> r, (a, b) -> a, HashMap::new));
        this.situations = new SituationReader(rules.sources());
    }

    /** The files of cases, as paths under the rules folder. */
    public List<String> files() {
        return rules.sources().texts().keySet().stream()
                .filter(path -> path.endsWith(".cases.yaml"))
                .toList();
    }

    /** Every case of every file, run. */
    public List<Outcome> run() {
        return files().stream().flatMap(path -> run(path).stream()).toList();
    }

    /** Every case of a file, run. */
    public List<Outcome> run(String path) {
        String text = rules.sources().texts().getOrDefault(path, "");
        CaseFile file = CaseFile.read(path, text);
        List<Outcome> outcomes = new ArrayList<>();
        file.each(text, (line, trial) -> outcomes.add(run(file, line, trial)));
        return outcomes;
    }

    private Outcome run(CaseFile file, int line, Trial trial) {
        List<Difference> differences = new ArrayList<>();
        try {
            Situation situation = situations.read(file, line, trial);
            for (Difference difference : situation.problems(drawn(situation))) {
                differences.add(explained(difference, situation));
            }
        } catch (IllegalArgumentException e) {
            differences.add(new Difference("a situation that can be", String.valueOf(e.getMessage()), List.of()));
        }
        String at = "rules/" + file.path() + (line > 0 ? ":" + line : "");
        return new Outcome(file.path(), at, trial.name(), differences);
    }

    /** Of a rule that should have fired, why it did not. */
    private Difference explained(Difference difference, Situation situation) {
        if (!difference.got().equals(Comparison.SILENT)) {
            return difference;
        }
        String id = difference.expected().split(" ", 2)[0];
        Rule rule = byId.get(id);
        if (rule == null || rule.stage() != situation.stage()) {
            return new Difference(difference.expected(), "the stage has no such rule", List.of());
        }
        Source source = new Source(rule.file(), rules.sources().texts().getOrDefault(rule.file(), ""));
        String why = Silence.text(rule, source, situation.facts());
        return new Difference(difference.expected(), difference.got(), List.of(id + " " + why));
    }

    private List<Drawn> drawn(Situation situation) {
        Network network = networks.computeIfAbsent(situation.stage(), stage -> Network.of(rules, stage));
        try (Inference inference = new Inference(network)) {
            situation.facts().forEach(inference::state);
            inference.run(situation.stage());
            return inference.firings().stream()
                    .map(f -> new Drawn(
                            f.rule().id(),
                            f.conclusion(),
                            f.premises(),
                            f.rule().at()))
                    .toList();
        }
    }
}
