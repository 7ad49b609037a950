package org.bonusadvisor.authoring.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bonusadvisor.inference.FiringLimitException;
import org.bonusadvisor.inference.compiled.StoppedException;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/** Runs rules over subjects in several ways and holds each against the evaluator. */
public final class EngineCheck {
    private final RuleBase rules;
    private final Map<Stage, List<Subject>> subjects;
    private final Map<Stage, List<Map<String, List<String>>>> expected;

    /** A check of rules over subjects; finds out what the evaluator concludes of them. */
    public EngineCheck(RuleBase rules, List<Subject> subjects) {
        this.rules = rules;
        this.subjects = subjects.stream()
                .collect(Collectors.groupingBy(Subject::stage, () -> new EnumMap<>(Stage.class), Collectors.toList()));
        this.expected = this.subjects.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, e -> evaluated(e.getKey(), e.getValue())));
    }

    private List<Map<String, List<String>>> evaluated(Stage stage, List<Subject> some) {
        Engine reference = new Reference(rules, stage);
        return some.stream().map(s -> written(reference.conclusions(s))).toList();
    }

    /** What a way to run the rules concludes otherwise; tells each stage that it begins. */
    public List<Discrepancy> run(Variant variant, Consumer<Stage> begins) {
        List<Discrepancy> found = new ArrayList<>();
        subjects.forEach((stage, some) -> {
            begins.accept(stage);
            found.addAll(run(variant.engine().apply(rules, stage), stage, some));
        });
        return found;
    }

    private List<Discrepancy> run(Engine engine, Stage stage, List<Subject> some) {
        List<Discrepancy> found = new ArrayList<>();
        Map<String, String> refused = engine.refused();
        refused.forEach((rule, why) ->
                found.add(new Discrepancy(named(rule), "any", List.of("a rule that can be run"), List.of(why))));
        IntStream.range(0, some.size())
                .parallel()
                .mapToObj(i -> compared(some.get(i), expected(stage, i, refused.keySet()), engine))
                .flatMap(List::stream)
                .forEachOrdered(found::add);
        return found;
    }

    private Map<String, List<String>> expected(Stage stage, int subject, Set<String> refused) {
        Map<String, List<String>> right =
                new TreeMap<>(expected.getOrDefault(stage, List.of()).get(subject));
        right.keySet().removeAll(refused);
        return right;
    }

    private List<Discrepancy> compared(Subject subject, Map<String, List<String>> right, Engine engine) {
        Map<String, List<String>> concluded;
        try {
            concluded = written(engine.conclusions(subject));
        } catch (StoppedException e) {
            return List.of(stopped(e.rule(), subject, right, e.getMessage()));
        } catch (FiringLimitException | IllegalArgumentException e) {
            return List.of(stopped("", subject, right, e.getMessage()));
        }
        List<Discrepancy> found = new ArrayList<>();
        Map<String, List<String>> all = new TreeMap<>(right);
        all.putAll(concluded);
        for (String rule : all.keySet()) {
            List<String> should = right.getOrDefault(rule, List.of());
            List<String> does = concluded.getOrDefault(rule, List.of());
            if (!should.equals(does)) {
                found.add(new Discrepancy(named(rule), subject.name(), should, does));
            }
        }
        return found;
    }

    private Discrepancy stopped(String rule, Subject subject, Map<String, List<String>> right, @Nullable String why) {
        return new Discrepancy(
                rule.isEmpty() ? "rules/" + subject.stage().folder() + "/" : named(rule),
                subject.name(),
                right.getOrDefault(rule, List.of()),
                List.of("an error, which keeps all rules of the stage from being run: " + why));
    }

    private String named(String name) {
        Rule rule = rules.rule(name);
        return rule.at() + ": " + name;
    }

    private static Map<String, List<String>> written(Map<String, List<Object>> conclusions) {
        Map<String, List<String>> written = new HashMap<>();
        conclusions.forEach((rule, drawn) -> {
            if (!drawn.isEmpty()) {
                written.put(rule, drawn.stream().map(String::valueOf).sorted().toList());
            }
        });
        return written;
    }
}
