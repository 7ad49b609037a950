/** What every code of a problem means, why it matters, and how the mistake is mended. Knows no rule and no file. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.problems;
