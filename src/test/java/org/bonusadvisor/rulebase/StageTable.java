package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules of each stage use and conclude, and what the program states after it: the table of the guide. */
final class StageTable {
    /** Stated twice: word lists are matched on the profile at the start, and on the advice after follow-up. */
    private static final String TWICE = "Mention";

    private final List<WrittenRule> rules;

    StageTable(List<WrittenRule> rules) {
        this.rules = rules;
    }

    /** The table in Markdown. */
    String write() {
        StringBuilder table = new StringBuilder("""
                | stage | rules use of what went before | rules conclude | then the program states |
                | --- | --- | --- | --- |
                """);
        row(table, "at the start", Set.of(), Set.of(), start());
        for (Stage stage : Stage.values()) {
            Set<String> used = used(stage);
            used.removeAll(start());
            row(table, stage.folder(), used, concluded(stage), stated(stage));
        }
        return table.toString();
    }

    private static void row(
            StringBuilder table, String stage, Set<String> used, Set<String> concluded, Set<String> stated) {
        table.append("| ").append(stage);
        for (Set<String> types : List.of(used, concluded, stated)) {
            table.append(" | ").append(String.join(", ", types));
        }
        table.append(" |\n");
    }

    /** Rules that test for what no earlier stage concludes and the program does not state before theirs. */
    List<String> tooEarly() {
        List<String> found = new ArrayList<>();
        Set<String> there = start();
        for (Stage stage : Stage.values()) {
            for (WrittenRule rule : of(stage)) {
                rule.matched().stream()
                        .filter(Predicate.not(there::contains))
                        .forEach(type -> found.add(rule.at() + " " + rule.id() + " tests for " + type));
            }
            there.addAll(concluded(stage));
            there.addAll(stated(stage));
        }
        return found;
    }

    /** What the profile gives: the facts that rules use and that no stage gives. */
    private Set<String> start() {
        Set<String> types = new TreeSet<>();
        for (Stage stage : Stage.values()) {
            types.addAll(used(stage));
        }
        for (Stage stage : Stage.values()) {
            types.removeAll(concluded(stage));
            types.removeAll(stated(stage));
        }
        types.add(TWICE);
        return types;
    }

    private List<WrittenRule> of(Stage stage) {
        return rules.stream()
                .filter(rule -> rule.stage().equals(stage.folder()))
                .toList();
    }

    private Set<String> used(Stage stage) {
        return of(stage).stream()
                .flatMap(rule -> rule.matched().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> concluded(Stage stage) {
        return of(stage).stream().map(WrittenRule::type).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> stated(Stage stage) {
        return stage.states().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }
}
