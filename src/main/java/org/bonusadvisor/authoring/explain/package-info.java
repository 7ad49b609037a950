/** Tells why something was concluded, why a rule stayed silent, and what little would make it fire. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.explain;
