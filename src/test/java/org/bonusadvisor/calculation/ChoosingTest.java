package org.bonusadvisor.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bonusadvisor.facts.BonusType.BOTH_SEQUENCED;
import static org.bonusadvisor.facts.BonusType.EQUITY;
import static org.bonusadvisor.facts.BonusType.PERFORMANCE;
import static org.bonusadvisor.facts.BonusType.PROMOTION;
import static org.bonusadvisor.facts.BonusType.RAISE;
import static org.bonusadvisor.facts.BonusType.RETENTION;
import static org.bonusadvisor.facts.BonusType.SPOT;
import static org.bonusadvisor.facts.BonusType.WAIT;

import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.ScorePoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.inference.Drawn;
import org.junit.jupiter.api.Test;

/** domain.md 4.4: vetoes only remove, then the highest precedence wins, inside it the score, then the order of ties. */
class ChoosingTest {
    private static final Candidate PLAN = candidate(WAIT, 0, 0);

    @Test
    void a_higher_precedence_wins_against_any_score() {
        Choosing choosing = choosing(PLAN, candidate(PERFORMANCE, 20, 100), candidate(RAISE, 50, 85));

        assertThat(choosing.winner().type()).isEqualTo(RAISE);
        assertThat(choosing.losers()).containsExactly(WAIT, PERFORMANCE);
    }

    @Test
    void inside_a_precedence_the_score_with_its_points_wins() {
        Choosing choosing = choosing(
                PLAN,
                candidate(PERFORMANCE, 20, 72),
                candidate(RETENTION, 20, 60),
                new ScorePoints(RETENTION, 20, 10),
                new ScorePoints(RETENTION, 20, 10));

        // 60 + 10 + 10 = 80 > 72.
        assertThat(choosing.winner().type()).isEqualTo(RETENTION);
        assertThat(choosing.winner().score()).isEqualTo(80);
    }

    @Test
    void points_count_only_for_their_precedence() {
        Choosing choosing = choosing(
                PLAN, candidate(PERFORMANCE, 20, 72), candidate(RETENTION, 20, 60), new ScorePoints(RETENTION, 30, 50));

        assertThat(choosing.winner().type()).isEqualTo(PERFORMANCE);
    }

    @Test
    void the_same_candidate_from_two_rules_counts_once_with_its_better_score_and_both_reasons() {
        Choosing choosing = choosing(PLAN, candidate(SPOT, 50, 70), candidate(SPOT, 50, 75));

        assertThat(choosing.winner().score()).isEqualTo(75);
        assertThat(choosing.winner().because()).extracting(f -> f.rule().id()).containsExactly("ZZ-02.2", "ZZ-02.3");
    }

    @Test
    void a_tie_goes_to_what_is_easier_to_undo() {
        BonusType[] order = {WAIT, SPOT, PERFORMANCE, RETENTION, RAISE, EQUITY, PROMOTION};

        for (int i = 0; i + 1 < order.length; i++) {
            Choosing choosing = choosing(candidate(order[i + 1], 50, 80), candidate(order[i], 50, 80));

            assertThat(choosing.winner().type()).isEqualTo(order[i]);
        }
    }

    @Test
    void a_veto_removes_the_best_candidate_and_says_why() {
        Choosing choosing =
                choosing(PLAN, candidate(PERFORMANCE, 20, 90), candidate(RETENTION, 20, 60), new Veto(PERFORMANCE));

        assertThat(choosing.winner().type()).isEqualTo(RETENTION);
        assertThat(choosing.losers()).containsExactly(WAIT, PERFORMANCE);
        assertThat(choosing.vetoes(PERFORMANCE)).extracting(f -> f.rule().id()).containsExactly("ZZ-02.4");
    }

    @Test
    void a_veto_of_either_bonus_removes_both_in_sequence() {
        Choosing choosing =
                choosing(PLAN, candidate(BOTH_SEQUENCED, 30, 100), candidate(PERFORMANCE, 20, 90), new Veto(RETENTION));

        assertThat(choosing.winner().type()).isEqualTo(PERFORMANCE);
        assertThat(choosing.vetoes(BOTH_SEQUENCED)).hasSize(1);
    }

    @Test
    void a_type_that_was_only_vetoed_is_among_the_losers() {
        Choosing choosing = choosing(PLAN, new Veto(EQUITY));

        assertThat(choosing.losers()).containsExactly(EQUITY);
        assertThat(choosing.best(EQUITY).because()).isEmpty();
    }

    @Test
    void rules_that_leave_no_candidate_are_incomplete() {
        Choosing choosing = choosing(candidate(SPOT, 50, 75), new Veto(SPOT));

        assertThatThrownBy(choosing::winner)
                .isInstanceOf(IncompleteRulesException.class)
                .hasMessageContaining("WAIT");
    }

    private static Candidate candidate(BonusType type, int precedence, int score) {
        return new Candidate(type, Mode.NONE, precedence, score);
    }

    private static Choosing choosing(Object... conclusions) {
        return new Choosing(Drawn.of(conclusions).memory());
    }
}
