/** What a rule asks for, and whether given facts meet it: yes, no, or unknown. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.requirement;
