package org.bonusadvisor.bench.choice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.bench.BenchException;
import org.bonusadvisor.calculation.Choosing;
import org.bonusadvisor.calculation.IncompleteRulesException;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;

/**
 * A profile before its bonus type is chosen.
 *
 * @param profile its id
 * @param facts what is stated and concluded up to then
 * @param chosen what the program chose
 * @param fired the rules that fired for the choice, by name
 */
public record Subject(String profile, List<Object> facts, Choosing chosen, Set<String> fired) {
    /** Subjects of profiles; one for which the rules leave something open is left out. */
    public static List<Subject> of(RuleBase rules, List<Reading.Accepted> readings) {
        Advisor advisor = new Advisor(rules);
        return readings.stream().flatMap(reading -> judged(advisor, reading)).toList();
    }

    private static Stream<Subject> judged(Advisor advisor, Reading.Accepted reading) {
        try {
            return Stream.of(of(reading, advisor.judge(reading)));
        } catch (IncompleteRulesException e) {
            return Stream.empty();
        }
    }

    private static Subject of(Reading.Accepted reading, Memory memory) {
        return new Subject(
                String.valueOf(reading.profile().id()),
                memory.before(Stage.CANDIDATES),
                new Choosing(memory),
                memory.firings().stream()
                        .map(Firing::rule)
                        .filter(rule -> rule.stage() == Stage.CANDIDATES)
                        .map(Rule::name)
                        .collect(Collectors.toSet()));
    }

    /**
     * Lets every way choose for every subject.
     *
     * @return how many subjects there are, and how many of the rules fire for some of them
     * @throws BenchException when one of them chooses otherwise than the program, or has other candidates, points,
     *     vetoes or parts than another way
     */
    public static String compare(RuleBase rules, List<Subject> subjects) {
        Chooser ours = Way.OURS.chooser(rules);
        for (Way way : Way.values()) {
            Chooser chooser = way.chooser(rules);
            subjects.forEach(subject -> subject.compare(way, ours, chooser));
        }
        long all = rules.all().stream()
                .filter(rule -> rule.stage() == Stage.CANDIDATES)
                .count();
        long fired =
                subjects.stream().flatMap(s -> s.fired().stream()).distinct().count();
        return subjects.size() + " identical answers, for which " + fired + " of the " + all + " rules fire";
    }

    private void compare(Way way, Chooser ours, Chooser chooser) {
        Choice expected = ours.choose(facts);
        Choice found = chooser.choose(facts);
        if (!found.isThatOf(chosen) || !found.equals(expected)) {
            throw new BenchException("`" + way.words() + "` chooses otherwise for `" + profile + "`: " + found
                    + " instead of " + expected);
        }
    }
}
