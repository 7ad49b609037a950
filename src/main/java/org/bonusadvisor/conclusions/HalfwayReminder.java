package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Doc;

/** A date to come back: half way to a date. */
@Doc("A date to come back: half way to a date.")
public record HalfwayReminder(
        @Doc("phrase: reminder.<key>") String key,
        @Doc("the date") Day until) {}
