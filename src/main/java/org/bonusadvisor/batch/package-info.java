/**
 * Many profiles: each is read, advised and written on its own, a bad one is set aside with its problems and its text.
 * Knows readers, advice and views; knows no rules, no command line and no clock but the one it is given.
 */
@NullMarked
package org.bonusadvisor.batch;

import org.jspecify.annotations.NullMarked;
