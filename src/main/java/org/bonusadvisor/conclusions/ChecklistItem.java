package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Doc;

/** Something to have ready, and whether it is. */
@Doc("Something to have ready, and whether it is.")
public record ChecklistItem(
        @Doc("lower comes first") int order,

        @Doc("phrase: checklist.<key>") @PhraseKey("checklist.*")
        String key,

        @Doc("YES, NO or UNKNOWN") Answer done) {}
