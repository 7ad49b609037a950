package org.bonusadvisor.advice;

import java.util.Map;
import org.bonusadvisor.inference.Network;
import org.bonusadvisor.market.MarketTables;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.rulebase.CitedSource;
import org.bonusadvisor.rulebase.RuleBase;

/**
 * Everything that advice is made from besides the profile.
 *
 * @param network the rules in the engine
 * @param phrases what is said
 * @param codes declared codes
 * @param market market tables
 * @param sources what rules cite, by id
 */
record Knowledge(Network network, Phrases phrases, Codes codes, MarketTables market, Map<String, CitedSource> sources) {

    /** The knowledge that goes with a rule base. */
    static Knowledge of(RuleBase rules) {
        return new Knowledge(
                Network.of(rules),
                Phrases.of(rules.sources()),
                Codes.of(rules.sources()),
                MarketTables.embedded(),
                CitedSource.of(rules.sources()));
    }

    RuleBase rules() {
        return network.rules();
    }
}
