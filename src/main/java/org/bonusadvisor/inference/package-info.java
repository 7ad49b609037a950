/** One profile's run through the rules: stating facts, firing stages, and who concluded what from what. */
@NullMarked
package org.bonusadvisor.inference;

import org.jspecify.annotations.NullMarked;
