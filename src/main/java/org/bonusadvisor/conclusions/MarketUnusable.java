package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A reason not to use the market figure as a number. */
@Doc("A reason not to use the market figure as a number.")
public record MarketUnusable(
        @Doc("phrase: market.<key>") @PhraseKey("market.*") String key) {}
