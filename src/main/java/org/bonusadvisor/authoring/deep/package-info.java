/** Finds what is wrong with a rule base as a whole, by running it over very many profiles; each find has a profile as witness. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.deep;
