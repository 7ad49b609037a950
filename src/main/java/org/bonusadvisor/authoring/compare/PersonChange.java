package org.bonusadvisor.authoring.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.compare.Field.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose advice differs.
 *
 * @param id id of the profile
 * @param name the engineer's name, null when it is not stated
 * @param currency currency of the amounts
 * @param type what OLD recommends; empty when it advises nothing
 * @param fields the fields that differ, in the order of their kinds; at least one
 */
public record PersonChange(String id, @Nullable String name, String currency, String type, List<FieldChange> fields) {

    /** What the changes are about, in order. */
    public Set<Kind> kinds() {
        return fields.stream().map(f -> f.field().kind()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Numbers of all edits behind the changes, ascending. */
    public Set<Integer> edits() {
        return fields.stream().flatMap(f -> f.cause().edits().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
