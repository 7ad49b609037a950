package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A sentence of the memo for approvers. */
@Doc("A sentence of the memo for approvers.")
public record MemoLine(
        @Doc("lower comes first") int order,
        @Doc("phrase key") @PhraseKey("*") String key) {}
