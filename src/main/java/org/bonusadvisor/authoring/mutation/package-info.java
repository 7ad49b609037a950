/** Changes rules in small ways to find out whether their cases would notice. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.mutation;
