package org.bonusadvisor.authoring.problems;

import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/**
 * What one code means.
 *
 * @param code the code, such as R012
 * @param title the mistake in a few words
 * @param what what is wrong, and what to do
 * @param why what would silently happen
 * @param part what the two examples are
 * @param wrong how it is not written
 * @param right how it is written
 */
record ProblemPage(String code, String title, String what, String why, Part part, String wrong, String right) {
    /** What the examples of a page are a part of. */
    enum Part {
        FILE,
        HEAD,
        RULE,
        METADATA,
        CONDITIONS,
        CONCLUSION,
        PATH,
        NONE
    }

    /** The page as text, with lines of at most a given width. */
    String text(int width) {
        return code + "  " + title + "\n\n" + wrapped(what, width) + "\n\n" + wrapped("Why it matters: " + why, width)
                + "\n\nNot so:\n" + indented(wrong) + "\nBut so:\n" + indented(right);
    }

    private static String wrapped(String text, int width) {
        return WordUtils.wrap(text, width, "\n", false);
    }

    private static String indented(String example) {
        return example.stripTrailing()
                .lines()
                .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                .collect(Collectors.joining());
    }
}
