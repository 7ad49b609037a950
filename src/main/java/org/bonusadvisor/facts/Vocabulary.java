package org.bonusadvisor.facts;

import java.util.List;

/** A term of the vocabulary in rules/phrases, stated before the script stage. */
@Doc("A term of the vocabulary in rules/phrases, stated before the script stage.")
public record Vocabulary(
        @Doc("the term") String term,
        @Doc("kinds of achievement that it suits") List<Kind> kinds,
        @Doc("languages that it fits; empty means any") List<Language> languages) {}
