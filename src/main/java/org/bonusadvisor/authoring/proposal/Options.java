package org.bonusadvisor.authoring.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.Trial;
import org.bonusadvisor.authoring.mutation.Mutant;
import org.bonusadvisor.rulebase.Rule;
import org.jspecify.annotations.Nullable;

/** What could be added to the cases so that they notice changes of a rule. */
final class Options {
    private static final double LINE = 1;
    private static final double ENTRY = 1.1;
    private static final double WHOLE = 2.5;
    private static final double ELSEWHERE = 2;

    private final Rule rule;
    private final Conclusions conclusions;
    private final String own;

    Options(Rule rule, Conclusions conclusions) {
        this.rule = rule;
        this.conclusions = conclusions;
        this.own = rule.file().replace(".drl", ".cases.yaml");
    }

    /** The ways in which a situation can notice some of the changes. */
    List<Option> of(Candidate candidate, Collection<Mutant> left) {
        Map<Mutant, Optional<List<Object>>> is = new HashMap<>();
        left.forEach(m -> is.put(m, conclusions.of(m.changed(), candidate.facts())));
        List<Option> options = new ArrayList<>();
        Set<Mutant> firing = noticed(
                is,
                now -> now.isEmpty() || now.get().isEmpty() != candidate.was().isEmpty());
        if (!firing.isEmpty()) {
            keys(candidate).forEach(key -> options.add(option(candidate, key, null, firing)));
        }
        for (Object expected : new LinkedHashSet<>(candidate.was())) {
            Set<Mutant> values =
                    noticed(is, now -> now.isPresent() && !now.get().contains(expected));
            if (values.size() > firing.size() || !firing.containsAll(values)) {
                String key = candidate.altered() ? Proposal.CASE : "concludes";
                options.add(option(candidate, key, expected, values));
            }
        }
        return options;
    }

    private static Set<Mutant> noticed(
            Map<Mutant, Optional<List<Object>>> is, Predicate<Optional<List<Object>>> differs) {
        return is.entrySet().stream()
                .filter(e -> differs.test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<String> keys(Candidate candidate) {
        Trial trial = candidate.base().trial();
        boolean fires = !candidate.was().isEmpty();
        if (!candidate.altered()) {
            return List.of(fires ? "fires" : "silent");
        }
        if (trial.fires().contains(rule.id())) {
            return List.of(fires ? "also" : "unless", Proposal.CASE);
        }
        return !fires && trial.silent().contains(rule.id()) ? List.of("also", Proposal.CASE) : List.of(Proposal.CASE);
    }

    private Option option(Candidate candidate, String key, @Nullable Object expected, Set<Mutant> notices) {
        boolean whole = key.equals(Proposal.CASE);
        boolean elsewhere = !whole && !candidate.base().file().equals(own);
        double cost = whole ? WHOLE : candidate.altered() ? LINE : ENTRY;
        return new Option(candidate, key, expected, elsewhere ? cost + ELSEWHERE : cost, notices);
    }
}
