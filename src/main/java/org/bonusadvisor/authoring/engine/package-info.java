/**
 * The self-check of the engine: the same rules in the same situations must conclude the same, however the engine is set
 * and whoever compiles them.
 */
@NullMarked
package org.bonusadvisor.authoring.engine;

import org.jspecify.annotations.NullMarked;
