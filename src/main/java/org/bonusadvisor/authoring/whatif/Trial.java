package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.calculation.IncompleteRulesException;
import org.bonusadvisor.inference.FiringLimitException;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;

/**
 * A profile judged by the rules.
 *
 * @param verdict what they say
 * @param concluded every conclusion with its rule
 */
record Trial(Verdict verdict, Set<String> concluded) {

    /** Judges a profile; empty when it breaks the contract or the rules leave something open. */
    static Optional<Trial> of(Advisor advisor, ObjectNode profile) {
        if (!(new ProfileReader().read(profile) instanceof Reading.Accepted accepted)) {
            return Optional.empty();
        }
        try {
            Memory memory = advisor.judge(accepted);
            Set<String> concluded = memory.firings().stream()
                    .map(f -> f.rule().id() + " " + f.conclusion())
                    .collect(Collectors.toSet());
            return Optional.of(new Trial(Verdict.of(memory), concluded));
        } catch (IncompleteRulesException | FiringLimitException e) {
            return Optional.empty();
        }
    }
}
