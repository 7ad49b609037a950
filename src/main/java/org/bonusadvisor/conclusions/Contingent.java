package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** Cash that is paid when something happens. */
@Doc("Cash that is paid when something happens.")
public record Contingent(
        @Doc("the ask") BonusType type,

        @Doc("phrase: contingent.<key>") @PhraseKey("contingent.*")
        String key,

        @Doc("most, in percent of base") int percent) {}
