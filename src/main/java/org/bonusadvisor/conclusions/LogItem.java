package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A line of the evidence log. */
@Doc("A line of the evidence log.")
public record LogItem(
        @Doc("lower comes first") int order,
        @Doc("phrase: log.<key>") String key) {}
