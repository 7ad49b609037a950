/** The choice of a bonus type, written in three ways that must answer alike. */
@NullMarked
package org.bonusadvisor.bench.choice;

import org.jspecify.annotations.NullMarked;
