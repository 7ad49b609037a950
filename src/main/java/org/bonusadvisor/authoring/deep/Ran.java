package org.bonusadvisor.authoring.deep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.InvalidAdviceException;
import org.bonusadvisor.calculation.IncompleteRulesException;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;

/**
 * What came of running a profile.
 *
 * @param memory what was concluded; empty when the profile breaks the contract or nothing can be advised
 * @param failure why nothing can be advised, empty when that is not so
 */
record Ran(Optional<Memory> memory, String failure) {

    static Ran of(Advisor advisor, ObjectNode profile, boolean whole) {
        if (!(new ProfileReader().read(profile) instanceof Reading.Accepted accepted)) {
            return new Ran(Optional.empty(), "");
        }
        try {
            return new Ran(Optional.of(whole ? advisor.examine(accepted).memory() : advisor.judge(accepted)), "");
        } catch (IncompleteRulesException | InvalidAdviceException e) {
            return new Ran(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }
}
