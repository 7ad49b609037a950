/** What rules see: facts that the profile states, and totals that Java states between two stages. */
@NullMarked
package org.bonusadvisor.facts;

import org.jspecify.annotations.NullMarked;
