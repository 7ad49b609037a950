package org.bonusadvisor.report.view.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile that was not advised.
 *
 * @param source where it came from, such as a file name
 * @param position where in it, such as {@code line 12} or {@code element 3}
 * @param id its id, or null when that could not be read
 * @param problems everything that is wrong with it
 */
public record RejectedRow(
        String source, String position, @Nullable String id, List<String> problems) {}
