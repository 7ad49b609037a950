package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesWatchTest {
    @TempDir
    private Path folder;

    private AdvisorsFolder rules;
    private RulesWatch watch;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void a_folder_with_two_stages_under_watch() throws IOException {
        rules = new AdvisorsFolder(folder);
        rules.save("gates/gap.drl", """
                // What does a low offer rule out?
                package org.bonusadvisor.rules
                agenda-group "gates"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*

                rule "EL-01.1 low offer"
                    @title( "A low offer" )
                    @why( "A test needs it." )
                    @source( "T-18" )
                    @grade( "D" )
                when
                    Engineer( tenureMonths < 6 )
                then
                    insert( new Veto( BonusType.SPOT ) );
                end
                """);
        rules.save("gates/gap.cases.yaml", """
                - name: five months
                  given: { engineer: { tenureMonths: 5 } }
                  fires: [ EL-01.1 ]
                - name: six months
                  given: { engineer: { tenureMonths: 6 } }
                  silent: [ EL-01.1 ]
                - name: seven months
                  given: { engineer: { tenureMonths: 7 } }
                  silent: [ EL-01.1 ]
                """);
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        watch = new RulesWatch(
                folder,
                folder.resolve("nobody"),
                path -> true,
                out,
                new Watchdog(Duration.ofMinutes(5), out, code -> {}));
        assertThat(again()).startsWith("5 cases, 0 failed, after ");
    }

    @Test
    void after_an_edit_only_the_cases_of_its_stage_run() throws IOException {
        rules.edit("gates/gap.drl", "< 6", "< 7");

        assertThat(again())
                .contains(folder + "/gates/gap.cases.yaml:4: six months")
                .contains("expected  EL-01.1 is silent")
                .contains("3 cases, 1 failed, after ");
    }

    @Test
    void what_all_stages_use_runs_all_cases() throws IOException {
        rules.edit(AdvisorsFolder.PHRASES, "regardless of results", "whatever the results");

        assertThat(again()).startsWith("5 cases, 0 failed, after ");
    }

    @Test
    void a_mistake_is_told_and_nothing_is_forgotten_until_it_is_mended() throws IOException {
        rules.edit("gates/gap.drl", "tenureMonths", "tenureMonth");
        rules.edit(AdvisorsFolder.CASES, "individual results under a formula", "results under a formula");

        assertThat(again()).contains("gap.drl:14:15: error R022").contains("write `tenureMonths`");

        rules.edit("gates/gap.drl", "tenureMonth", "tenureMonths");

        assertThat(again()).startsWith("2 cases, 0 failed, after ");
    }

    private String again() {
        told.reset();
        watch.again();
        return told.toString(StandardCharsets.UTF_8);
    }
}
