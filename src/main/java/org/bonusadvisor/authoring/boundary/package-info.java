/** Values at and beside the constants of rules, and unknown: where what rules conclude can change. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.boundary;
