/** Rules as they are kept between runs: checked once, and used again while nothing that matters has changed. */
@NullMarked
package org.bonusadvisor.cache;

import org.jspecify.annotations.NullMarked;
