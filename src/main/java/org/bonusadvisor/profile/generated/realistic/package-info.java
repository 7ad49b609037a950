/** Makes up profiles whose facts belong together as people's do, and broken ones as input is broken. */
@NullMarked
package org.bonusadvisor.profile.generated.realistic;

import org.jspecify.annotations.NullMarked;
