package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** Something to find out before the ask, which makes it PREPARE_THEN_ASK. */
@Doc("Something to find out before the ask, which makes it PREPARE_THEN_ASK.")
public record PrepareFirst(
        @Doc("the ask") BonusType type,

        @Doc("phrase: prepare.<key>") @PhraseKey("prepare.*")
        String key) {}
