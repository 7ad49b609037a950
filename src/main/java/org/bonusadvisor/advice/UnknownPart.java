package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.conclusions.Question;
import org.bonusadvisor.evaluation.Judgement;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.facts.Refusal;
import org.bonusadvisor.facts.Tier;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.rulebase.Rule;

/** Finds the unknown facts that are worth asking for, most valuable first. */
final class UnknownPart {
    private final Case work;
    private final List<Object> facts;
    private final Map<String, String> found = new LinkedHashMap<>();

    UnknownPart(Case work) {
        this.work = work;
        this.facts = StatedFacts.of(work.profile()).stream()
                .filter(f -> !(f instanceof Achievement || f instanceof Tier || f instanceof Refusal))
                .toList();
    }

    List<Advice.Unknown> write() {
        work.all(Question.class)
                .flatMap(c -> c.conclusion().paths().stream())
                .filter(this::unknownAt)
                .forEach(path -> add(path, work.say("question." + path)));
        work.knowledge().vetoes().forEach(this::unknownIn);
        for (String slot : work.missing()) {
            if (slot.contains(".")
                    && !slot.startsWith("achievement.")
                    && !slot.equals("engineer.name")
                    && unknownAt(slot)) {
                add(slot, work.say("unknown.sentence"));
            }
        }
        List<Advice.Unknown> unknowns = new ArrayList<>();
        found.forEach((path, why) -> unknowns.add(new Advice.Unknown(path, why)));
        return unknowns;
    }

    /** A fact that a veto depends on must never be unknown in silence. */
    private void unknownIn(VetoFacts veto) {
        List<String> paths = veto.facts().entrySet().stream()
                .filter(fact -> unknown(fact.getValue().read(work.profile())))
                .map(Map.Entry::getKey)
                .toList();
        if (!paths.isEmpty() && veto.rule().premises().stream().noneMatch(this::fails)) {
            work.slots().set("title", veto.rule().title().replaceAll("[.]$", ""));
            paths.forEach(path -> add(path, work.say("unknown.veto")));
        }
    }

    /** Whether a condition is known not to hold, so that its rule cannot fire whatever the unknown facts are. */
    private boolean fails(Rule.Premise condition) {
        return !condition.negated()
                && facts.stream()
                        .filter(f -> f.getClass().getSimpleName().equals(condition.type()))
                        .anyMatch(f -> Judgement.of(condition.pattern(), f) == Answer.NO);
    }

    private boolean unknownAt(String path) {
        return Property.of(Profile.class, path)
                .filter(p -> unknown(p.read(work.profile())))
                .isPresent();
    }

    private static boolean unknown(@org.jspecify.annotations.Nullable Object value) {
        return value == null
                || value == Answer.UNKNOWN
                || (value instanceof List<?> items && items.isEmpty())
                || (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))
                || (value instanceof org.bonusadvisor.facts.Day day && !day.known())
                || (value instanceof org.bonusadvisor.facts.Money money && !money.known());
    }

    private void add(String path, String why) {
        String name = work.achievement(path).map(Achievement::id).isPresent() ? "achievements[" + path + "]" : path;
        if (!why.isEmpty()) {
            found.putIfAbsent(name, why);
        }
    }
}
