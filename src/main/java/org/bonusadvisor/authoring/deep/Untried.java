package org.bonusadvisor.authoring.deep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.boundary.Altered;
import org.bonusadvisor.authoring.boundary.Boundaries;
import org.bonusadvisor.authoring.coverage.Point;
import org.bonusadvisor.authoring.coverage.RuleCoverage;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.syntax.Source;

/** Finds profiles that try thresholds on the sides on which no case does. */
final class Untried {
    private final RuleBase rules;
    private final SituationReader reader;

    Untried(RuleBase rules) {
        this.rules = rules;
        this.reader = new SituationReader(rules.sources());
    }

    /** A profile and how it came about. */
    record Witness(String name, ObjectNode profile) {}

    /** The neutral profile with one value that lies on a side that no case tries; empty for what no profile states. */
    Optional<Witness> witness(Rule rule, Point point) {
        ObjectNode neutral = reader.neutral().profile();
        Source source = new Source(rule.file(), rules.sources().texts().getOrDefault(rule.file(), ""));
        for (Altered one : new Boundaries(reader, List.of(rule.tree())).of(neutral)) {
            ObjectNode changed = Boundaries.changed(neutral, one);
            try {
                boolean tries = RuleCoverage.of(
                                rule, source, List.of(reader.facts(changed).facts()))
                        .stream()
                        .filter(p ->
                                p.kind() == point.kind() && p.line() == point.line() && p.column() == point.column())
                        .anyMatch(p -> !p.untried().containsAll(point.untried()));
                if (tries) {
                    return Optional.of(new Witness(
                            "neutral.json with " + one.where() + " = " + Corpus.shown(one.value()), changed));
                }
            } catch (IllegalArgumentException e) {
                continue; // a value that no profile may have tries nothing
            }
        }
        return Optional.empty();
    }
}
