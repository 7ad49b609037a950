/** What the page of a run shows, and the geometry of its pictures. Knows the rows of a run, not its advices. */
@NullMarked
package org.bonusadvisor.report.view.run;

import org.jspecify.annotations.NullMarked;
