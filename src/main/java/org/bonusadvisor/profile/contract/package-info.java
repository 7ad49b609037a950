/**
 * The input contract as a tree of shapes, made from the fact records. A shape reads a JSON value, says what it allows
 * and writes its JSON Schema; it knows neither files nor positions in a text.
 */
@NullMarked
package org.bonusadvisor.profile.contract;

import org.jspecify.annotations.NullMarked;
