package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A sentence of the follow-up e-mails. */
@Doc("A sentence of the follow-up e-mails.")
public record EmailLine(
        @Doc("lower comes first") int order,

        @Doc(
                "phrase key; the e-mail after a yes says <key>.yes where that is, after a not yet <key>.later, after a no <key>.no")
        @PhraseKey(
                value = "*",
                orEach = {".yes", ".later", ".no"})
        String key) {}
