package org.bonusadvisor.authoring.proposal;

import java.util.Set;
import org.bonusadvisor.authoring.mutation.Mutant;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be added to the cases.
 *
 * @param candidate the situation
 * @param key what is added to the case, or {@code case}
 * @param conclusion the conclusion that it expects, null when it expects that the rule fires or does not
 * @param cost how much there is to read, 1 for a line
 * @param notices the changes that it would notice
 */
record Option(Candidate candidate, String key, @Nullable Object conclusion, double cost, Set<Mutant> notices) {

    /** How many of the changes it notices for what it costs. */
    double worth(Set<Mutant> left) {
        return notices.stream().filter(left::contains).count() / cost;
    }
}
