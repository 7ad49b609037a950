/** The market tables that the program carries, and the look-up of an engineer in them; it knows facts and no rules. */
@NullMarked
package org.bonusadvisor.market;

import org.jspecify.annotations.NullMarked;
