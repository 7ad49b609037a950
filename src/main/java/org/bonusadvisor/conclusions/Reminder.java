package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Doc;

/** A date to come back: days after a date. */
@Doc("A date to come back: days after a date.")
public record Reminder(
        @Doc("phrase: reminder.<key>") @PhraseKey("reminder.*")
        String key,

        @Doc("the date") Day since,
        @Doc("days after it, negative before") int days) {}
