package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** How and when the money is paid. */
@Doc("How and when the money is paid.")
public record Payment(
        @Doc("the ask") BonusType type,

        @Doc("phrase: payment.<key>") @PhraseKey("payment.*")
        String key) {}
