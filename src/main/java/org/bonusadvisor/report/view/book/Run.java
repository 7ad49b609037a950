package org.bonusadvisor.report.view.book;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text.
 *
 * @param text its characters
 * @param code whether it is a path or a key
 */
public record Run(String text, boolean code) {
    /** The stretches of a text in which paths and keys stand between backticks. */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Run(parts[i], i % 2 == 1));
            }
        }
        return runs;
    }
}
