package org.bonusadvisor.rulebase;

import java.util.List;
import org.bonusadvisor.rulebase.bundle.DamagedBundleException;
import org.bonusadvisor.rulebase.bundle.Packer;
import org.bonusadvisor.rulebase.bundle.Unpacker;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.TreePacking;
import org.bonusadvisor.rulebase.syntax.TreeUnpacking;

/** Packs the rules of a rule base, and reads them. */
final class RulePacking {
    private static final Stage[] STAGES = Stage.values();

    private RulePacking() {}

    static void pack(List<Rule> rules, Packer packer) {
        TreePacking trees = new TreePacking(packer);
        packer.list(rules, rule -> {
            trees.rule(rule.tree());
            packer.number(rule.stage().ordinal());
            packer.text(rule.file());
            packer.number(rule.line());
            packer.list(rule.premises(), premise -> {
                packer.flag(premise.negated());
                packer.list(premise.properties(), packer::text);
                packer.text(premise.text());
            });
        });
    }

    static List<Rule> unpack(Unpacker unpacker) {
        TreeUnpacking trees = new TreeUnpacking(unpacker);
        return unpacker.list(() -> {
            RuleTree tree = trees.rule();
            Stage stage = STAGES[unpacker.below(STAGES.length)];
            return new Rule(tree, stage, unpacker.text(), unpacker.number(), premises(trees.patterns(), unpacker));
        });
    }

    /** Each pattern of a rule is one premise, in their order. */
    private static List<Rule.Premise> premises(List<Condition.Pattern> patterns, Unpacker unpacker) {
        Iterable<Condition.Pattern> all = patterns;
        var next = all.iterator();
        return unpacker.list(() -> {
            if (!next.hasNext()) {
                throw new DamagedBundleException("it has a premise without a pattern");
            }
            boolean negated = unpacker.flag();
            return new Rule.Premise(negated, next.next(), unpacker.list(unpacker::text), unpacker.text());
        });
    }
}
