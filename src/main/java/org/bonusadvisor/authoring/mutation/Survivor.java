package org.bonusadvisor.authoring.mutation;

/**
 * A change that no case notices.
 *
 * @param mutant the change
 * @param advice the case that would notice it
 */
public record Survivor(Mutant mutant, String advice) {}
