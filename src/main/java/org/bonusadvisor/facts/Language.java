package org.bonusadvisor.facts;

/** A programming language of the engineer or of an achievement. */
public enum Language {
    GO,
    RUST,
    C,
    CPP,
    JAVA,
    PYTHON,
    NODE,
    OTHER,
    @Unstated
    UNKNOWN
}
