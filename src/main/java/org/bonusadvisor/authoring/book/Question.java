package org.bonusadvisor.authoring.book;

import java.util.List;

/**
 * A question and the rules that answer it.
 *
 * @param file path of the rule file under the rules folder
 * @param text the question
 * @param entries its rules in the order of their lines
 */
public record Question(String file, String text, List<Entry> entries) {
    /** Its name in links: the path without its ending. */
    public String name() {
        return file.replaceFirst("\\.drl$", "");
    }
}
