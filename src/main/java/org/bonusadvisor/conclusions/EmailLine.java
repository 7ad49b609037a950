package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A sentence of a follow-up e-mail. */
@Doc("A sentence of a follow-up e-mail.")
public record EmailLine(
        @Doc("yes, later or no") String email,
        @Doc("lower comes first") int order,
        @Doc("phrase key") String key) {}
