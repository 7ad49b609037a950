package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.FactReader;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.FactTypes;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleBaseException;

/** Runs the cases that stand beside the rules: each one stage alone, over the neutral profile and what the case states. */
public final class CaseRunner {
    private final RuleBase rules;
    private final Phrases phrases;
    private final JsonNode neutral;

    /** A runner over a rule base with its {@code neutral.json}. */
    public CaseRunner(RuleBase rules) {
        this.rules = rules;
        this.phrases = Phrases.of(rules.sources());
        String text = rules.sources().texts().get("neutral.json");
        if (text == null) {
            throw new RuleBaseException("the rules folder has no neutral.json, from which every case starts");
        }
        try {
            this.neutral = new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
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
        List<String> problems = new ArrayList<>();
        Set<String> fired = Set.of();
        try {
            List<Firing> firings = fire(file, one);
            fired = firings.stream().map(f -> f.rule().id()).collect(Collectors.toSet());
            compare(one, firings, fired, problems);
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return new Outcome(file.path(), one.name(), one.fires(), one.silent(), problems);
    }

    private List<Firing> fire(CaseFile file, RuleCase one) {
        Reading reading = new ProfileReader().read(CaseFile.profile(neutral, one));
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalArgumentException("the case's profile is not valid: " + reading);
        }
        Profile profile = accepted.profile();
        try (Inference inference = new Inference(rules)) {
            StatedFacts.of(profile).forEach(inference::state);
            phrases.wordLists().mentions(profile).forEach(inference::state);
            phrases.vocabulary().forEach(inference::state);
            for (JsonNode stated : one.concluded()) {
                Map.Entry<String, JsonNode> entry = entry(stated);
                inference.state(reader(profile).read(type(entry.getKey()), entry.getValue()));
            }
            inference.run(file.stage());
            return inference.firings();
        }
    }

    private void compare(RuleCase one, List<Firing> firings, Set<String> fired, List<String> problems) {
        for (String id : one.fires()) {
            checkId(id, problems);
            if (!fired.contains(id)) {
                problems.add(id + " must fire and did not");
            }
        }
        for (String id : one.silent()) {
            checkId(id, problems);
            firings.stream()
                    .filter(f -> f.rule().id().equals(id))
                    .findFirst()
                    .ifPresent(f -> problems.add(id + " must not fire but did, because " + f.premises()));
        }
        for (JsonNode expected : one.concludes()) {
            Map.Entry<String, JsonNode> entry = entry(expected);
            Class<?> type = type(entry.getKey());
            List<Object> drawn = firings.stream()
                    .map(Firing::conclusion)
                    .filter(type::isInstance)
                    .toList();
            if (drawn.stream().noneMatch(c -> matches(c, entry.getValue()))) {
                problems.add("must conclude " + expected + " but concluded " + drawn);
            }
        }
    }

    private void checkId(String id, List<String> problems) {
        if (rules.all().stream().map(Rule::id).noneMatch(id::equals)) {
            problems.add("there is no rule " + id);
        }
    }

    private boolean matches(Object conclusion, JsonNode expected) {
        if (!expected.isObject()) {
            var only = conclusion.getClass().getRecordComponents();
            return only.length == 1 && equal(conclusion, only[0].getName(), expected);
        }
        List<String> names = new ArrayList<>();
        expected.fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> equal(conclusion, name, expected.get(name)));
    }

    private boolean equal(Object conclusion, String name, JsonNode expected) {
        Property property = Property.of(conclusion.getClass(), name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "`" + conclusion.getClass().getSimpleName() + "` has no `" + name + "`"));
        Object found = property.read(conclusion);
        if (found instanceof Record) {
            return found instanceof org.bonusadvisor.facts.Day day
                    ? String.valueOf(day.date()).equals(expected.asText())
                    : found.toString().equals(expected.asText());
        }
        if (found instanceof BigDecimal number) {
            return number.compareTo(new BigDecimal(expected.asText())) == 0;
        }
        if (found instanceof List<?> items) {
            List<String> texts = new ArrayList<>();
            (expected.isArray() ? expected : List.of(expected)).forEach(n -> texts.add(((JsonNode) n).asText()));
            return items.stream().map(String::valueOf).toList().equals(texts);
        }
        return String.valueOf(found).equals(expected.asText());
    }

    private static FactReader reader(Profile profile) {
        return new FactReader(
                Optional.ofNullable(profile.asOf().date()).orElseThrow(),
                profile.engineer().pay().amount());
    }

    private static Class<?> type(String name) {
        return FactTypes.find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no fact or conclusion `" + name + "`"));
    }

    private static Map.Entry<String, JsonNode> entry(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            throw new IllegalArgumentException("write `- { Type: … }`, found " + node);
        }
        return node.fields().next();
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
