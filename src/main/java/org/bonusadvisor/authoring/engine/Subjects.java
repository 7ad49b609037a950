package org.bonusadvisor.authoring.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.InvalidAdviceException;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.boundary.Altered;
import org.bonusadvisor.authoring.boundary.Boundaries;
import org.bonusadvisor.calculation.IncompleteRulesException;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;

/** Puts cases and profiles before the rules of each stage. */
public final class Subjects {
    private static final long SEED = 1;

    private final RuleBase rules;
    private final Advisor advisor;
    private final List<Subject> all = new ArrayList<>();
    private final Queue<String> unadvised = new ConcurrentLinkedQueue<>();
    private int cases;
    private int profiles;

    /**
     * Subjects for a rule base.
     *
     * @throws org.bonusadvisor.rulebase.RuleBaseException when its phrases, codes or cases cannot be used
     */
    public Subjects(RuleBase rules) {
        this.rules = rules;
        this.advisor = new Advisor(rules);
    }

    /** Adds every case beside the rules, each in its stage. */
    public Subjects addCases() {
        CaseBook.of(rules.sources()).situations().forEach(s -> {
            all.add(new Subject(s.at() + " " + s.name(), s.stage(), s.facts()));
            cases++;
        });
        return this;
    }

    /** Adds the neutral profile with each of the values at which a rule can change its mind, in all stages. */
    public Subjects addBoundaries() {
        SituationReader reader = new SituationReader(rules.sources());
        ObjectNode neutral = reader.neutral().profile();
        List<Altered> changes =
                new Boundaries(reader, rules.all().stream().map(Rule::tree).toList()).of(neutral);
        add(changes.stream().map(change -> {
            String value = change.value() == null ? "changed" : "= " + change.value();
            return new Made("neutral.json with " + change.where() + " " + value, Boundaries.changed(neutral, change));
        }));
        return this;
    }

    /** Adds made-up profiles, in all stages. */
    public Subjects addGenerated(int count) {
        add(IntStream.range(0, count)
                .mapToObj(i -> new Made("generated profile " + SEED + "-" + i, GeneratedProfile.of(SEED, i))));
        return this;
    }

    private void add(Stream<Made> made) {
        made.parallel().flatMap(one -> run(one).stream()).forEachOrdered(ran -> {
            profiles++;
            all.addAll(ran);
        });
    }

    private Optional<List<Subject>> run(Made made) {
        if (!(new ProfileReader().read(made.profile()) instanceof Reading.Accepted reading)) {
            return Optional.empty();
        }
        try {
            Memory memory = advisor.examine(reading).memory();
            return Optional.of(Arrays.stream(Stage.values())
                    .map(stage -> new Subject(
                            made.name(), stage, memory.before(stage), Variant.byRule(firings(memory, stage))))
                    .toList());
        } catch (IncompleteRulesException | InvalidAdviceException | IllegalArgumentException e) {
            unadvised.add(made.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Stream<Firing> firings(Memory memory, Stage stage) {
        return memory.firings().stream().filter(firing -> firing.rule().stage() == stage);
    }

    private record Made(String name, ObjectNode profile) {}

    /** The subjects in the order in which they were added. */
    public List<Subject> all() {
        return List.copyOf(all);
    }

    /** Number of cases. */
    public int cases() {
        return cases;
    }

    /** Number of profiles. */
    public int profiles() {
        return profiles;
    }

    /** The profiles for which the rules give no advice, each with the reason; they are left out. */
    public List<String> unadvised() {
        return unadvised.stream().sorted().toList();
    }
}
