/** What would change the advice for a profile: things that its engineer can do, and facts that can be found out. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.whatif;
