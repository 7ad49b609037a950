/** Makes up profiles from the input contract: for property tests and for trying the program on many of them. */
@NullMarked
package org.bonusadvisor.profile.generated;

import org.jspecify.annotations.NullMarked;
