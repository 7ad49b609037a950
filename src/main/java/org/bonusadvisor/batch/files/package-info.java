/**
 * The files that a run writes: for their owner only, under a name of their own until they are complete, and so that a
 * run that was killed can go on. Knows bytes and paths; what is in the files is for the batch.
 */
@NullMarked
package org.bonusadvisor.batch.files;

import org.jspecify.annotations.NullMarked;
