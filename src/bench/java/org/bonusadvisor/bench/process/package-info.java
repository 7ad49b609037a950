/** The built program, measured from outside: real processes, their times and their memory. */
@NullMarked
package org.bonusadvisor.bench.process;

import org.jspecify.annotations.NullMarked;
