package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A risk in what was stated or written. */
@Doc("A risk in what was stated or written.")
public record RedFlag(
        @Doc("code in codes.yaml") @CodeOf("red-flags") @PhraseKey("red-flag.*")
        String code,

        @Doc("what was found") String found,
        @Doc("where") String at) {}
