/** What rules conclude: the only types that a consequence may insert. */
@NullMarked
package org.bonusadvisor.conclusions;

import org.jspecify.annotations.NullMarked;
