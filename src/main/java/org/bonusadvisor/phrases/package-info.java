/** What is said: phrases by key and style, filled with facts and figures that are formatted for people. */
@NullMarked
package org.bonusadvisor.phrases;

import org.jspecify.annotations.NullMarked;
