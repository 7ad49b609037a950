package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Doc;

/** A day before which no ask makes sense: months and days after a date; the latest counts. */
@Doc("A day before which no ask makes sense: months and days after a date; the latest counts.")
public record NotBefore(
        @Doc("the date") Day since,
        @Doc("months after it") int months,
        @Doc("days after that") int days,

        @Doc("phrase: not-before.<key>") @PhraseKey("not-before.*")
        String key) {}
