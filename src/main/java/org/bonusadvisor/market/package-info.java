/** The market tables that the program carries. */
@NullMarked
package org.bonusadvisor.market;

import org.jspecify.annotations.NullMarked;
