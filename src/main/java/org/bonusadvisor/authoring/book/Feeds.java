package org.bonusadvisor.authoring.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.book.words.Lexicon;
import org.bonusadvisor.conclusions.ForRules;
import org.bonusadvisor.rulebase.Counts;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.words.Dictionary;

/** Which conclusions and counts feed which rules. */
final class Feeds {
    private final Dictionary dictionary = new Dictionary();
    private final Map<String, List<Rule>> makers = new TreeMap<>();
    private final Map<String, List<Rule>> readers = new TreeMap<>();
    private final Map<String, List<String>> into = new TreeMap<>();

    Feeds(List<Rule> rules) {
        for (Rule rule : rules) {
            add(makers, rule.concludes(), rule);
            types(rule).forEach(type -> add(readers, type, rule));
        }
        Counts.facts()
                .forEach(fact ->
                        Counts.from(fact).forEach(part -> add(into, part.getSimpleName(), fact.getSimpleName())));
    }

    private static <T> void add(Map<String, List<T>> to, String key, T value) {
        to.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** The conclusions and counts that a rule reads, in the order in which it names them. */
    private List<String> types(Rule rule) {
        return rule.premises().stream()
                .map(Rule.Premise::type)
                .distinct()
                .filter(type -> dictionary
                        .fact(type)
                        .filter(t ->
                                Dictionary.isConclusion(t) || Counts.facts().contains(t))
                        .isPresent())
                .toList();
    }

    /** What a rule reads, and from which rules that may come. */
    List<Entry.Read> reads(Rule rule) {
        return types(rule).stream()
                .map(type -> new Entry.Read(
                        type, ids(makers.getOrDefault(type, List.of()).stream().filter(maker -> feeds(maker, rule)))))
                .toList();
    }

    /** The rules that may read what a rule concludes. */
    List<String> readers(Rule rule) {
        return ids(readers.getOrDefault(rule.concludes(), List.of()).stream().filter(reader -> feeds(rule, reader)));
    }

    private static boolean feeds(Rule maker, Rule reader) {
        return maker.stage().compareTo(reader.stage()) < 0
                && reader.premises().stream()
                        .filter(premise -> premise.type().equals(maker.concludes()))
                        .anyMatch(premise -> Fit.of(maker.tree().conclusion(), premise.pattern()));
    }

    private static List<String> ids(Stream<Rule> rules) {
        return rules.map(Rule::id).toList();
    }

    /** Every conclusion that a rule draws, and every count, in the order of the stages that bring them about. */
    List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            makers.entrySet().stream()
                    .filter(made -> made.getValue().get(0).stage() == stage)
                    .forEach(made -> flows.add(flow(made.getKey(), stages(made.getValue()))));
            stage.states().stream()
                    .filter(Counts.facts()::contains)
                    .forEach(fact -> flows.add(flow(fact.getSimpleName(), List.of(stage))));
        }
        return List.copyOf(flows);
    }

    private static List<Stage> stages(List<Rule> rules) {
        return rules.stream().map(Rule::stage).distinct().sorted().toList();
    }

    private Flow flow(String type, List<Stage> stages) {
        Class<?> found = dictionary.fact(type).orElseThrow();
        List<Rule> read = readers.getOrDefault(type, List.of());
        return new Flow(
                type,
                Lexicon.sentence(found),
                stages,
                Counts.from(found).stream().map(Class::getSimpleName).toList(),
                ids(makers.getOrDefault(type, List.of()).stream()),
                into.getOrDefault(type, List.of()),
                ids(read.stream()),
                stages(read),
                isShown(found, type));
    }

    private boolean isShown(Class<?> found, String type) {
        return !into.containsKey(type) && Arrays.stream(found.getAnnotations()).noneMatch(ForRules.class::isInstance);
    }
}
