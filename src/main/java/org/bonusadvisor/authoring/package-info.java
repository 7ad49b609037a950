/** What helps rule writers: running the cases that stand beside the rules. */
@NullMarked
package org.bonusadvisor.authoring;

import org.jspecify.annotations.NullMarked;
