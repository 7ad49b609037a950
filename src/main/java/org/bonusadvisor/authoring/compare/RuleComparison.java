package org.bonusadvisor.authoring.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bonusadvisor.authoring.compare.Field.Kind;

/**
 * How the advice of two versions of the rules differs.
 *
 * @param edits the edits between them
 * @param profiles given profiles that were compared
 * @param people those of them whose advice differs, in the order of the input
 * @param beyond what was tried beyond them
 */
public record RuleComparison(List<Edit> edits, int profiles, List<PersonChange> people, Beyond beyond) {

    /** Whether anybody's advice differs, given or made up. */
    public boolean differs() {
        return !people.isEmpty() || beyond.changed() > 0;
    }

    /** How many of the given people have a change of each kind; kinds without one are left out. */
    public Map<Kind, Integer> byKind() {
        return count(PersonChange::kinds);
    }

    /** How many of the given people each edit has a part in; edits without one are left out. */
    public Map<Integer, Integer> byEdit() {
        return count(PersonChange::edits);
    }

    /** How many examples beyond the given profiles each edit has a part in, with those that differ alike. */
    public Map<Integer, Integer> beyondByEdit() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (BoundaryChange one : beyond.changes()) {
            one.change().edits().forEach(edit -> counts.merge(edit, 1 + one.more(), Integer::sum));
        }
        return counts;
    }

    private <T extends Comparable<T>> Map<T, Integer> count(Function<PersonChange, Collection<T>> by) {
        Map<T, Integer> counts = new TreeMap<>();
        people.stream().flatMap(p -> by.apply(p).stream()).forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    /** The edits that can change advice, or those that cannot. */
    public List<Edit> edits(boolean judging) {
        return edits.stream().filter(e -> e.judges() == judging).toList();
    }
}
