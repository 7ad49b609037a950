package org.bonusadvisor.cli;

/** Forms in which problems of a rules folder are printed. */
enum ProblemFormat {
    TEXT,
    JSON,
    SARIF
}
