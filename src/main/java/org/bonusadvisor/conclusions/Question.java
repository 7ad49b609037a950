package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** An unknown fact that is worth asking for. */
@Doc("An unknown fact that is worth asking for.")
public record Question(
        @Doc("path of the fact") String path,
        @Doc("phrase: question.<key>") String key) {}
