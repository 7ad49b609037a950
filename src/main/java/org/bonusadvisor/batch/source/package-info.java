/**
 * Where profiles come from: files, arrays, lines, gzip, folders and standard input, cut into entries one at a time.
 * Knows bytes and positions; what an entry means is for its reader.
 */
@NullMarked
package org.bonusadvisor.batch.source;

import org.jspecify.annotations.NullMarked;
