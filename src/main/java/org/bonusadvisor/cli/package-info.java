/** The command line: the only place that knows standard output, exit codes, the clock and where the user's paths are. */
@NullMarked
package org.bonusadvisor.cli;

import org.jspecify.annotations.NullMarked;
