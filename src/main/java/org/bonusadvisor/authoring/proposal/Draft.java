package org.bonusadvisor.authoring.proposal;

import java.util.Collection;
import java.util.List;
import org.bonusadvisor.authoring.RuleCase;
import org.bonusadvisor.authoring.Trial;
import org.bonusadvisor.authoring.mutation.Mutant;

/**
 * A proposal before it is tried.
 *
 * @param file path of the file of cases
 * @param key what is added
 * @param text the text to add
 * @param changed the case with it, as read from the text
 */
record Draft(String file, String key, String text, RuleCase changed) {

    /** Whether it is a case that was not there. */
    boolean whole() {
        return key.equals(Proposal.CASE);
    }

    /** What has to be run to try it. */
    List<Trial> trials() {
        return Trial.of(changed);
    }

    /** The proposal that notices these changes. */
    Proposal proposal(Collection<Mutant> notices) {
        return new Proposal(file, changed.name(), key, text, List.copyOf(notices));
    }
}
