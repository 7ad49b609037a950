package org.bonusadvisor.authoring.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.Stated;
import org.bonusadvisor.authoring.boundary.Alterations;
import org.bonusadvisor.authoring.boundary.Altered;
import org.bonusadvisor.authoring.boundary.FactSource;
import org.bonusadvisor.authoring.boundary.Reads;
import org.bonusadvisor.authoring.mutation.Mutant;
import org.bonusadvisor.rulebase.Rule;

/** Looks for situations in which a rule and its changed forms conclude differently. */
final class Search {
    private static final int BASES = 6;
    private static final int BASES_OF_PAIRS = 3;
    private static final int PROFILES = 4000;

    private final Rule rule;
    private final List<Situation> situations;
    private final SituationReader reader;
    private final FactSource source;
    private final Conclusions conclusions;
    private final Alterations alterations;
    private final Signature signature;

    Search(
            Rule rule,
            Collection<Mutant> mutants,
            List<Situation> situations,
            SituationReader reader,
            Conclusions conclusions) {
        this.rule = rule;
        this.situations = situations;
        this.reader = reader;
        this.source = new FactSource(reader);
        this.conclusions = conclusions;
        Reads reads = new Reads();
        reads.add(rule.tree());
        mutants.forEach(m -> reads.add(m.changed()));
        this.alterations = new Alterations(source, reads);
        this.signature = new Signature(rule.tree(), reads.patterns());
    }

    /** The cases as they are, and with one change. */
    List<Candidate> withOneChange() {
        List<Candidate> candidates = new ArrayList<>();
        for (Situation situation : situations) {
            if (situation.trial().plain()) {
                Stated stated = reader.stated(situation.trial());
                add(situation, stated, stated, candidates);
            }
        }
        for (Situation base : bases(BASES)) {
            Stated stated = reader.stated(base.trial());
            for (Altered one : alterations.of(stated, base.facts())) {
                add(base, stated, one.change().apply(stated), candidates);
            }
        }
        return candidates;
    }

    /** Cases with two changes in which one of the changed forms that are left concludes differently. */
    List<Candidate> withTwoChanges(Collection<Mutant> left) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Mutant> open = new LinkedHashSet<>(left);
        for (Situation base : bases(BASES_OF_PAIRS)) {
            Stated stated = reader.stated(base.trial());
            List<Altered> singles = kinds(base, stated);
            for (Altered first : singles) {
                for (Altered second : singles) {
                    if (open.isEmpty() || source.size() > PROFILES) {
                        return candidates;
                    }
                    if (!first.where().equals(second.where())) {
                        List<Candidate> found = new ArrayList<>();
                        add(base, stated, first.and(second).change().apply(stated), found);
                        found.removeIf(c -> !open.removeIf(m -> differs(c, m)));
                        candidates.addAll(found);
                    }
                }
            }
        }
        return candidates;
    }

    private boolean differs(Candidate candidate, Mutant mutant) {
        return conclusions
                .of(mutant.changed(), candidate.facts())
                .map(is -> !new HashSet<>(is).equals(new HashSet<>(candidate.was())))
                .orElse(true);
    }

    /** Of the changes of one place that the conditions judge alike only the first. */
    private List<Altered> kinds(Situation base, Stated stated) {
        Map<String, Altered> kinds = new LinkedHashMap<>();
        for (Altered one : alterations.of(stated, base.facts())) {
            source.of(one.change().apply(stated)).ifPresent(f -> kinds.putIfAbsent(one.where() + signature.of(f), one));
        }
        return List.copyOf(kinds.values());
    }

    /** The cases to start from: first those in which the rule fires, then those that say it is silent. */
    private List<Situation> bases(int most) {
        return situations.stream()
                .filter(s -> s.trial().plain())
                .sorted(Comparator.comparingInt(this::rank))
                .limit(most)
                .toList();
    }

    private int rank(Situation situation) {
        boolean own = situation.file().equals(rule.file().replace(".drl", ".cases.yaml"));
        boolean fires = situation.trial().fires().contains(rule.id());
        boolean silent = situation.trial().silent().contains(rule.id());
        return (fires ? 0 : silent ? 2 : 4) + (own ? 0 : 1);
    }

    private void add(Situation base, Stated from, Stated to, List<Candidate> candidates) {
        source.of(to)
                .ifPresent(facts -> conclusions
                        .of(rule.tree(), facts)
                        .ifPresent(was -> candidates.add(new Candidate(base, from, to, facts, was))));
    }
}
