package org.bonusadvisor.authoring;

import java.util.List;

/**
 * A conclusion that a rule drew.
 *
 * @param rule id of the rule
 * @param conclusion what it concluded
 * @param premises what it judged, empty when that was not taken down
 */
public record Drawn(String rule, Object conclusion, List<String> premises) {}
