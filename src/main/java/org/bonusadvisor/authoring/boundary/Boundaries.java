package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.Stated;
import org.bonusadvisor.rulebase.syntax.RuleTree;

/**
 * The values of a profile's fields at which rules can change their mind: at, just below and just above every number
 * that a field is compared with, every constant of a closed set, and unknown. Belongs to one thread.
 */
public final class Boundaries {
    private final SituationReader reader;
    private final Reads reads = new Reads();

    /** The boundaries in the conditions of some rules. */
    public Boundaries(SituationReader reader, Collection<RuleTree> rules) {
        this.reader = reader;
        rules.forEach(reads::add);
    }

    /**
     * The changes of one field of a profile, each to one such value, and of its lists by one item; each once, and none
     * that changes nothing.
     */
    public List<Altered> of(ObjectNode profile) {
        return distinct(profile, Alterations::of);
    }

    /** Of these changes those of values at chosen places, such as {@code engineer.tenureMonths}. */
    public List<Altered> of(ObjectNode profile, Predicate<String> where) {
        return distinct(profile, (alterations, stated, facts) -> alterations.values(stated, facts, where));
    }

    @FunctionalInterface
    private interface Changes {
        List<Altered> of(Alterations alterations, Stated stated, List<Object> facts);
    }

    private List<Altered> distinct(ObjectNode profile, Changes changes) {
        Stated stated = new Stated(profile, List.of());
        FactSource source = new FactSource(reader);
        List<Altered> all = source.of(stated)
                .map(facts -> changes.of(new Alterations(source, reads), stated, facts))
                .orElse(List.of());
        Set<ObjectNode> seen = new HashSet<>(Set.of(profile));
        return all.stream().filter(one -> seen.add(changed(profile, one))).toList();
    }

    /** A profile after a change; the profile itself stays as it is. */
    public static ObjectNode changed(ObjectNode profile, Altered change) {
        return change.change().apply(new Stated(profile.deepCopy(), List.of())).profile();
    }
}
