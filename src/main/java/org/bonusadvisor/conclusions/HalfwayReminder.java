package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Doc;

/** A date to come back: half way between two dates. */
@Doc("A date to come back: half way between two dates.")
public record HalfwayReminder(
        @Doc("phrase: reminder.<key>") @PhraseKey("reminder.*")
        String key,

        @Doc("the first date") Day since,
        @Doc("the second date") Day until) {}
