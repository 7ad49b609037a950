/** Finds cases that would notice changes of rules: small changes of situations, tried and never guessed. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.proposal;
