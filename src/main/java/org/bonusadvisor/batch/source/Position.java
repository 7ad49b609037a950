package org.bonusadvisor.batch.source;

/**
 * Where an entry stands in its source, after unpacking.
 *
 * @param label in words: {@code line 12}, {@code element 3}, or {@code whole file}
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 * @param offset bytes before its first character
 */
public record Position(String label, int line, int column, long offset) {
    /** The line in the source of a line in the entry; both from 1. */
    public int lineInSource(int lineInEntry) {
        return line + lineInEntry - 1;
    }

    /** The column in the source of a column in the entry; both from 1. */
    public int columnInSource(int lineInEntry, int columnInEntry) {
        return lineInEntry == 1 ? column + columnInEntry - 1 : columnInEntry;
    }
}
