package org.bonusadvisor.batch;

import java.util.List;
import java.util.function.BiFunction;
import org.bonusadvisor.report.view.run.RejectedRow;
import org.bonusadvisor.report.view.run.RunRow;

/**
 * A file about all profiles of a run.
 *
 * @param file its name
 * @param write draws it from the advised and the rejected, each in the order of the input
 */
public record Overview(String file, BiFunction<List<RunRow>, List<RejectedRow>, String> write) {}
