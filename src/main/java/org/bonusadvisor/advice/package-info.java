/** The advice: one immutable object, from which every view is drawn and from nothing else. */
@NullMarked
package org.bonusadvisor.advice;

import org.jspecify.annotations.NullMarked;
