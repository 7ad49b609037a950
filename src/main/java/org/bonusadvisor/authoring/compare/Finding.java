package org.bonusadvisor.authoring.compare;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing one person's advice.
 *
 * @param change what differs, null when nothing does
 * @param reached ids of the edited rules that fire for the person under one of the versions
 * @param failure why neither version advises the person, null when one does
 */
public record Finding(
        @Nullable PersonChange change,
        Set<String> reached,
        @Nullable String failure) {

    /** What differs, empty when nothing does. */
    public Optional<PersonChange> changed() {
        return Optional.ofNullable(change);
    }
}
