package org.bonusadvisor.authoring;

import java.util.TreeMap;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;

/** A rules folder with one rule, {@code gates/new.drl}, that has one threshold. */
public final class OneRule {
    /** A case below the threshold. */
    public static final String FIRES = """
            - name: five months
              given: { engineer: { tenureMonths: 5 } }
              fires: [ EL-02.1 ]
              concludes: [ { Veto: [ SPOT ] } ]
            """;

    /** A case at the threshold. */
    public static final String SILENT = """
            - name: six months
              given: { engineer: { tenureMonths: 6 } }
              silent: [ EL-02.1 ]
            """;

    /** The rule. */
    public static final String RULE = """
            // How long?
            package org.bonusadvisor.rules
            agenda-group "gates"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*

            rule "EL-02.1 too new"
                @title( "Too new" )
                @why( "A test needs it." )
                @source( "D" )
                @grade( "D" )
            when
                Engineer( tenureMonths < 6 )
            then
                insert( new Veto( BonusType.SPOT ) );
            end
            """;

    private OneRule() {}

    /** The folder with these cases beside the rule. */
    public static RuleFiles files(String cases) {
        return files(RULE, cases);
    }

    /** The folder with another rule and these cases beside it. */
    public static RuleFiles files(String rule, String cases) {
        TreeMap<String, String> texts = new TreeMap<>(ShippedRules.files().texts());
        texts.keySet().removeIf(path -> path.endsWith(".drl") || path.endsWith(".cases.yaml"));
        texts.put("gates/new.drl", rule);
        texts.put("gates/new.cases.yaml", cases);
        return new RuleFiles(texts);
    }
}
