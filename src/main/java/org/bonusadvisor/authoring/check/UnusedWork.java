package org.bonusadvisor.authoring.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.ForRules;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.words.FactTypes;

/** Finds work that nobody uses: conclusions and facts that no rule reads, rules that no case proves. Warnings only. */
public final class UnusedWork {
    private final CheckedFiles checked;
    private final List<Rule> rules;
    private final Map<Stage, Set<String>> read = new EnumMap<>(Stage.class);

    /** For checked files without errors. */
    public UnusedWork(CheckedFiles checked) {
        this.checked = checked;
        this.rules = checked.rules();
        for (Rule rule : rules) {
            Set<String> types = read.computeIfAbsent(rule.stage(), stage -> new TreeSet<>());
            rule.premises().forEach(premise -> types.add(premise.type()));
        }
    }

    /** Conclusions that only rules could read, and no later rule does. */
    public List<RuleProblem> conclusions() {
        List<RuleProblem> found = new ArrayList<>();
        for (FileTree file : checked.files()) {
            Stage stage = Stage.of(file.source().file().split("/", 2)[0]).orElseThrow();
            Problems problems = new Problems(file.source());
            for (RuleTree rule : file.rules()) {
                problems.in(rule.name());
                String type = rule.conclusion().type();
                boolean forRules = FactTypes.find(type)
                        .filter(t -> t.isAnnotationPresent(ForRules.class))
                        .isPresent();
                boolean used = read.entrySet().stream()
                        .anyMatch(e ->
                                e.getKey().compareTo(stage) > 0 && e.getValue().contains(type));
                if (forRules && !used) {
                    problems.add(
                            "L11",
                            rule.conclusion().name(),
                            "no rule of a later stage reads `" + type + "`, and the program does nothing with it",
                            "");
                }
            }
            found.addAll(problems.all());
        }
        return found;
    }

    /** Facts that are stated and that no rule reads. */
    public List<RuleProblem> facts() {
        Stream<Class<?>> between = Arrays.stream(Stage.values()).flatMap(stage -> stage.states().stream());
        return Stream.concat(StatedFacts.TYPES.stream(), between)
                .distinct()
                .map(Class::getSimpleName)
                .filter(type -> read.values().stream().noneMatch(types -> types.contains(type)))
                .map(type -> RuleProblem.of("L12", "", "the fact `" + type + "` is stated, and no rule reads it"))
                .toList();
    }

    /** Rules that no case fires, or none keeps silent. */
    public List<RuleProblem> rules(CaseCheck cases) {
        List<RuleProblem> found = new ArrayList<>();
        for (FileTree file : checked.files()) {
            Problems problems = new Problems(file.source());
            boolean known = !cases.unread().contains(file.source().file().split("/", 2)[0]);
            for (RuleTree rule : known ? file.rules() : List.<RuleTree>of()) {
                problems.in(rule.name());
                if (!cases.fired().contains(rule.id())) {
                    problems.add(
                            "L13",
                            rule.nameSpan(),
                            "no case fires this rule; write one beside it",
                            "fires: [ " + rule.id() + " ]");
                }
                if (!cases.silent().contains(rule.id()) && canBeSilent(rule.name())) {
                    problems.add(
                            "L14",
                            rule.nameSpan(),
                            "no case keeps this rule silent; write a near miss beside it",
                            "silent: [ " + rule.id() + " ]");
                }
            }
            found.addAll(problems.all());
        }
        return found;
    }

    /** A rule whose every pattern is a bare part of the profile fires always. */
    private boolean canBeSilent(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .anyMatch(rule -> !rule.premises().stream()
                        .allMatch(premise -> !premise.negated()
                                && premise.text().isBlank()
                                && StatedFacts.isAlwaysThere(premise.type())));
    }
}
