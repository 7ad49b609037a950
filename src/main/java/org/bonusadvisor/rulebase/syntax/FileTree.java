package org.bonusadvisor.rulebase.syntax;

import java.util.List;

/**
 * A rule file as it is written.
 *
 * @param source its text
 * @param packageName its package, empty when it has none
 * @param group its agenda group, empty when it has none
 * @param imports what it imports, such as {@code org.bonusadvisor.facts.*}
 * @param rules its rules that could be read
 * @param packageSpan where the package stands
 * @param groupSpan where the agenda group stands
 */
public record FileTree(
        Source source,
        String packageName,
        String group,
        List<String> imports,
        List<RuleTree> rules,
        Span packageSpan,
        Span groupSpan) {}
