package org.bonusadvisor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.authoring.explain.Change;
import org.bonusadvisor.authoring.explain.Explanation;
import org.bonusadvisor.authoring.explain.Explanation.Beaten;
import org.bonusadvisor.authoring.explain.SmallestChange;
import org.bonusadvisor.authoring.requirement.Requirement;
import org.bonusadvisor.calculation.Choosing;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.rulebase.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule is silent, or a type is not recommended.
 *
 * @param found whether there is a rule or type of that name
 * @param lines the answer for a terminal
 * @param data all that is known
 */
record WhyNotAnswer(boolean found, List<String> lines, Object data) implements ExplainAnswer {

    static WhyNotAnswer of(String asked, Explanation explanation) {
        Optional<Rule> rule = explanation.rule(asked);
        if (rule.isPresent()) {
            return rule(rule.get(), explanation);
        }
        return Explanation.type(asked)
                .map(type -> type(type, explanation))
                .orElseGet(() -> new WhyNotAnswer(
                        false,
                        List.of("there is no rule and no bonus type `" + asked
                                + "`; name a rule such as BT-03.2 or a type such as RETENTION"),
                        Map.of()));
    }

    private static WhyNotAnswer rule(Rule rule, Explanation explanation) {
        List<Requirement> standing = explanation.standing(rule);
        List<String> lines = new ArrayList<>(List.of(rule.id() + " " + rule.title(), "  " + rule.at()));
        boolean fires = standing.stream().allMatch(r -> r.met() == Answer.YES);
        conditions(standing, lines);
        Map<String, Object> data = data(rule, standing);
        if (fires) {
            lines.add("It fires: every condition is met. Ask --why " + rule.id() + ".");
        } else {
            SmallestChange.Answer smallest = explanation.smallest(rule);
            changes("It", smallest, lines);
            data.put("smallestChanges", smallest.changes());
            data.put("tried", smallest.tried());
        }
        return new WhyNotAnswer(true, Page.of(lines), data);
    }

    private static Map<String, Object> data(Rule rule, List<Requirement> standing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", rule.id());
        data.put("title", rule.title());
        data.put("at", rule.at());
        data.put("conditions", standing);
        return data;
    }

    private static void conditions(List<Requirement> standing, List<String> lines) {
        for (Requirement one : standing) {
            String met = one.met() == Answer.YES ? "met    " : one.met() == Answer.NO ? "NOT MET" : "UNKNOWN";
            lines.add("  " + met + "  " + one.asks() + (one.met() == Answer.YES ? "" : "  (" + one.at() + ")"));
            if (!one.found().isEmpty()) {
                lines.add("           " + String.join(", ", one.found()));
            }
        }
    }

    private static void changes(String rule, SmallestChange.Answer smallest, List<String> lines) {
        if (smallest.changes().isEmpty()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s would not fire after any of %,d changes of one value that were tried.",
                    rule,
                    smallest.tried()));
            return;
        }
        lines.add(rule + " would fire with" + (smallest.changes().size() > 1 ? " one of" : ""));
        smallest.changes().forEach(change -> lines.add("  " + words(change)));
    }

    private static String words(Change change) {
        return change.path() + " = " + shown(change.to()) + " (now " + shown(change.from()) + ")";
    }

    private static String shown(@Nullable JsonNode value) {
        return value == null ? "unknown" : value.isTextual() ? value.asText() : value.toString();
    }

    private static WhyNotAnswer type(BonusType type, Explanation explanation) {
        Beaten beaten = explanation.beaten(type);
        Choosing.Contender winner = beaten.winner();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", type);
        data.put("recommended", winner.type());
        List<String> lines = new ArrayList<>();
        if (winner.type() == type) {
            lines.add(type + " is recommended. Ask --why " + type + ".");
            return new WhyNotAnswer(true, lines, data);
        }
        lines.add(type + " is not recommended, " + winner.type() + " is.");
        if (!beaten.vetoes().isEmpty()) {
            lines.add("Ruled out by");
            lines.addAll(GroundTree.lines(beaten.vetoes(), Page.LINES - lines.size()));
        } else if (!beaten.candidacy().isEmpty()) {
            boolean precedence = beaten.best().precedence() != winner.precedence();
            lines.add(
                    precedence
                            ? "It is a candidate of precedence " + beaten.best().precedence() + "; " + winner.type()
                                    + " has " + winner.precedence() + ", which comes first."
                            : "It is a candidate with a score of "
                                    + beaten.best().score() + "; " + winner.type() + " has " + winner.score()
                                    + " at the same precedence.");
            lines.addAll(GroundTree.lines(beaten.candidacy(), Page.LINES - lines.size()));
        } else {
            lines.add("No rule makes it a candidate. The nearest, with what is not met:");
            beaten.near().forEach(near -> {
                lines.add(near.rule().id() + " " + near.rule().title());
                conditions(near.blockers(), lines);
            });
            beaten.near().stream()
                    .limit(1)
                    .forEach(near -> changes(near.rule().id(), explanation.smallest(near.rule()), lines));
        }
        data.put("vetoes", GroundTree.data(beaten.vetoes()));
        data.put("precedence", List.of(beaten.best().precedence(), winner.precedence()));
        data.put("score", List.of(beaten.best().score(), winner.score()));
        data.put("candidacy", GroundTree.data(beaten.candidacy()));
        data.put(
                "nearest",
                beaten.near().stream().map(n -> data(n.rule(), n.standing())).toList());
        return new WhyNotAnswer(true, Page.of(lines), data);
    }
}
