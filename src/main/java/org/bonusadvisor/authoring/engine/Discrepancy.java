package org.bonusadvisor.authoring.engine;

import java.util.List;

/**
 * A rule that concludes something else in one way to run it than in another.
 *
 * @param rule the rule and where it stands
 * @param subject the case or profile
 * @param expected what it should conclude, as rules write it
 * @param found what it concludes, or why it cannot be run
 */
public record Discrepancy(String rule, String subject, List<String> expected, List<String> found) {}
