package org.bonusadvisor.cli;

/** The forms in which a comparison is printed. */
enum CompareFormat {
    TEXT,
    JSON
}
