package org.bonusadvisor.inference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleTree;

/** A working memory with given conclusions, as if rules had drawn them: for tests of what is counted from them. */
public final class Drawn {
    private static final Network NETWORK = Network.of(
            RuleBase.of(new RuleFiles(new TreeMap<>(Map.of("sources.yaml", "- id: D\n", "gates/any.drl", """
            package org.bonusadvisor.rules
            agenda-group "gates"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*

            rule "ZZ-01.1 any rule"
                @title( "Any" )
                @why( "Some rule base is needed." )
                @source( "D" )
                @grade( "D" )
            when
                Offer()
            then
                insert( new Veto( BonusType.SPOT ) );
            end
            """)))));

    private Drawn() {}

    /** The conclusions in their order, drawn by the rules ZZ-02.1, ZZ-02.2 and so on. */
    public static Inference of(Object... conclusions) {
        Inference inference = new Inference(NETWORK);
        for (int i = 0; i < conclusions.length; i++) {
            inference.add(new Firing(rule("ZZ-02." + (i + 1) + " said so"), List.of(), conclusions[i], List.of()));
        }
        return inference;
    }

    private static Rule rule(String name) {
        Rule any = NETWORK.rules().all().get(0);
        RuleTree tree = any.tree();
        return new Rule(
                new RuleTree(name, tree.metadata(), tree.conditions(), tree.conclusion(), tree.nameSpan(), tree.span()),
                any.stage(),
                any.file(),
                any.line(),
                any.premises());
    }
}
