package org.bonusadvisor.authoring.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.evaluation.Bindings;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Pattern;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.jspecify.annotations.Nullable;

/**
 * Tells from what a profile states, without running a rule, that a changed rule concludes the same in both versions:
 * because its conditions differ only in patterns of stated facts that the same facts fit, or because it cannot fire.
 */
final class StatedAlone {
    /** Types whose facts are all there from the start. */
    private static final Set<String> TYPES = StatedFacts.TYPES.stream()
            .filter(type ->
                    Arrays.stream(Stage.values()).noneMatch(s -> s.states().contains(type)))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    private final List<Object> facts;
    private final Evaluator evaluator = new Evaluator();

    /** Over what a profile states. */
    StatedAlone(List<Object> facts) {
        this.facts = facts;
    }

    /** Whether the rule surely concludes the same, whatever is concluded before it. */
    boolean same(RuleChange change) {
        Rule was = change.was();
        Rule is = change.is();
        if (change.concludesVeto()) {
            return false; // the advice tells what a veto reads, even when it does not fire
        }
        return (was == null || cannotFire(was.tree())) && (is == null || cannotFire(is.tree()))
                || (was != null && is != null && change.readsTheSame() && sameMatches(was.tree(), is.tree()));
    }

    private boolean cannotFire(RuleTree rule) {
        return rule.conditions().stream()
                .anyMatch(c -> c instanceof Pattern pattern
                        && isStated(pattern)
                        && matches(pattern, rule).isEmpty());
    }

    private boolean sameMatches(RuleTree was, RuleTree is) {
        List<Condition> old = was.conditions();
        List<Condition> now = is.conditions();
        if (old.size() != now.size() || !Objects.equals(Said.by(was.conclusion()), Said.by(is.conclusion()))) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!Objects.equals(Said.by(old.get(i)), Said.by(now.get(i)))
                    && !sameMatches(old.get(i), was, now.get(i), is)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameMatches(Condition old, RuleTree was, Condition now, RuleTree is) {
        return old instanceof Pattern first
                && now instanceof Pattern second
                && isStated(first)
                && isStated(second)
                && matches(first, was).equals(matches(second, is));
    }

    private List<Bindings> matches(Pattern pattern, RuleTree rule) {
        RuleTree alone = new RuleTree(
                rule.name(), rule.metadata(), List.of(pattern), rule.conclusion(), rule.nameSpan(), rule.span());
        return evaluator.matches(alone, facts);
    }

    /** Whether it asks for a stated fact, by nothing but that fact. */
    private static boolean isStated(Pattern pattern) {
        Set<@Nullable String> own = new HashSet<>();
        own.add(pattern.variable());
        pattern.constraints().forEach(c -> own.add(c.variable()));
        return TYPES.contains(pattern.type())
                && pattern.constraints().stream()
                        .flatMap(c -> Stream.of(c.expression()))
                        .flatMap(e -> e.variables().stream())
                        .allMatch(own::contains);
    }
}
