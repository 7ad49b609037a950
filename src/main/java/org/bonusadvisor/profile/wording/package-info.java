/** How input is shown in a message, and what a misspelt word may have meant. */
@NullMarked
package org.bonusadvisor.profile.wording;

import org.jspecify.annotations.NullMarked;
