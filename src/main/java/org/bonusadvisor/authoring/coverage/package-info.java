/** What the cases touch of the rules: which rules fire, which conditions are seen both ways, which thresholds are tried. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.coverage;
