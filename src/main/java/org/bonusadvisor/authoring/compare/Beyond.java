package org.bonusadvisor.authoring.compare;

import java.util.List;

/**
 * What was tried beyond the given profiles.
 *
 * @param generated random profiles that were tried
 * @param bases profiles of which boundary profiles were made
 * @param tried boundary profiles that were tried
 * @param left boundary profiles that were made and not tried, because enough was found or there were too many
 * @param changed profiles of all these whose advice differs
 * @param changes an example of each kind of difference
 */
public record Beyond(int generated, int bases, int tried, int left, int changed, List<BoundaryChange> changes) {}
