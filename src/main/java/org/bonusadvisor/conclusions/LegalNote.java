package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A legal point to check. */
@Doc("A legal point to check.")
public record LegalNote(
        @Doc("code in codes.yaml") @CodeOf("legal-notes") @PhraseKey("legal.*")
        String code) {}
