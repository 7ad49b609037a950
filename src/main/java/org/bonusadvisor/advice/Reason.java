package org.bonusadvisor.advice;

import java.util.List;

/**
 * Why something is advised.
 *
 * @param rule id of the rule, such as EL-04.1
 * @param title the rule's sentence for the report
 * @param source ids of its sources, comma-separated
 * @param grade evidence grade: A, B, C, L, or D for our default
 * @param facts the facts that the rule judged, such as {@code engineer.rating = EXCEEDS}
 */
public record Reason(String rule, String title, String source, String grade, List<String> facts) {}
