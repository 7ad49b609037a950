/** Reads profiles against the input contract, which it takes from the fact records and nowhere else. */
@NullMarked
package org.bonusadvisor.profile;

import org.jspecify.annotations.NullMarked;
