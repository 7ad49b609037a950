package org.bonusadvisor.advice;

import java.util.Map;
import org.bonusadvisor.inference.Network;
import org.bonusadvisor.market.MarketTables;
import org.bonusadvisor.phrases.Format;
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
 * @param format how figures are written
 */
record Knowledge(
        Network network,
        Phrases phrases,
        Codes codes,
        MarketTables market,
        Map<String, CitedSource> sources,
        Format format) {

    /** The knowledge that goes with a rule base; figures are written in international English. */
    static Knowledge of(RuleBase rules) {
        return new Knowledge(
                Network.of(rules),
                Phrases.of(rules.sources()),
                Codes.of(rules.sources()),
                MarketTables.embedded(),
                CitedSource.of(rules.sources()),
                Format.ENGLISH);
    }

    /** The same with figures in another format. */
    Knowledge writing(Format other) {
        return new Knowledge(network, phrases, codes, market, sources, other);
    }

    RuleBase rules() {
        return network.rules();
    }
}
