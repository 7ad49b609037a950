package org.bonusadvisor.authoring.proposal;

import java.util.List;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.Stated;

/**
 * A situation in which a rule and its changed form may conclude differently.
 *
 * @param base the case that it comes from
 * @param from what that case states
 * @param to what is stated here, the same when the case is taken as it is
 * @param facts the facts that follow
 * @param was what the rule concludes from them
 */
record Candidate(Situation base, Stated from, Stated to, List<Object> facts, List<Object> was) {

    /** Whether something is changed in the case. */
    boolean altered() {
        return from != to;
    }
}
