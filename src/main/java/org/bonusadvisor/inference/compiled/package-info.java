/**
 * The rules as compilers of Drools read a printed copy of them: another reading to hold against the network. Nothing that
 * gives advice knows it.
 */
@NullMarked
package org.bonusadvisor.inference.compiled;

import org.jspecify.annotations.NullMarked;
