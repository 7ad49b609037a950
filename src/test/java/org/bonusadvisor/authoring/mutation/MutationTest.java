package org.bonusadvisor.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class MutationTest {
    private static final String RULE = """
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

    private static final String FIRES = """
            - name: five months
              given: { engineer: { tenureMonths: 5 } }
              fires: [ EL-02.1 ]
              concludes: [ { Veto: [ SPOT ] } ]
            """;

    private static final String SILENT = """
            - name: six months
              given: { engineer: { tenureMonths: 6 } }
              silent: [ EL-02.1 ]
            """;

    @Test
    void cases_on_both_sides_of_a_threshold_notice_every_change() {
        Mutation.Result result = run(FIRES + SILENT);

        assertThat(result.survivors()).isEmpty();
        assertThat(result.mutants()).isEqualTo(5);
    }

    @Test
    void a_change_that_no_case_notices_is_told_with_its_place() {
        Mutation.Result result = run(FIRES);

        assertThat(result.survivors())
                .extracting(survivor ->
                        survivor.mutant().at() + " " + survivor.mutant().text())
                .containsExactly(
                        "rules/gates/new.drl:14:28 `<` becomes `<=`",
                        "rules/gates/new.drl:14:30 `6` becomes `7`",
                        "rules/gates/new.drl:14:15 without `tenureMonths < 6`");
    }

    private static Mutation.Result run(String cases) {
        TreeMap<String, String> texts = new TreeMap<>(ShippedRules.files().texts());
        texts.keySet().removeIf(path -> path.endsWith(".drl") || path.endsWith(".cases.yaml"));
        texts.put("gates/new.drl", RULE);
        texts.put("gates/new.cases.yaml", cases);
        RuleFiles files = new RuleFiles(texts);
        return new Mutation(CheckedFiles.of(files), CaseBook.of(files).situations()).run();
    }
}
