package org.bonusadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.ProofPoints;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Evidence;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.Stage;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final Memory MEMORY =
            ShippedRules.advisor().judge(ExampleProfile.read(ExampleProfile.of("profiles/performance-clean")));

    @Test
    void a_stage_finds_what_earlier_stages_concluded_and_not_what_later_ones_do() {
        assertThat(MEMORY.before(Stage.EVIDENCE)).hasAtLeastOneElementOfType(Engineer.class);
        assertThat(MEMORY.before(Stage.EVIDENCE)).doesNotHaveAnyElementsOfTypes(ProofPoints.class, Evidence.class);
        assertThat(MEMORY.before(Stage.CANDIDATES))
                .hasAtLeastOneElementOfType(ProofPoints.class)
                .hasAtLeastOneElementOfType(Evidence.class)
                .doesNotHaveAnyElementsOfTypes(Candidate.class);
    }

    @Test
    void a_stage_that_has_not_run_would_find_all_there_is() {
        assertThat(MEMORY.before(Stage.AUDIT))
                .hasSize((int) MEMORY.facts(Object.class).count());
    }

    @Test
    void behind_a_conclusion_is_its_firing_and_behind_a_stated_fact_none() {
        Concluded<Candidate> one =
                MEMORY.conclusions(Candidate.class).findFirst().orElseThrow();

        assertThat(MEMORY.behind(one.conclusion())).contains(one.firing());
        assertThat(MEMORY.behind(MEMORY.facts(Engineer.class).findFirst().orElseThrow()))
                .isEmpty();
        assertThat(MEMORY.behind(MEMORY.facts(Evidence.class).findFirst().orElseThrow()))
                .isEmpty();
    }

    @Test
    void equal_conclusions_keep_their_own_firings() {
        assertThat(MEMORY.firings())
                .allSatisfy(
                        firing -> assertThat(MEMORY.behind(firing.conclusion())).containsSame(firing));
    }
}
