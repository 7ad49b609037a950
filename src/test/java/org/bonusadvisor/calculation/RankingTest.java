package org.bonusadvisor.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bonusadvisor.conclusions.ObjectionPoints;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.inference.Drawn;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final List<String> CODES =
            List.of("O-BUDGET", "O-NOT-NOW", "O-FORMULA", "O-TEAM", "O-BAND", "O-JOB");

    @Test
    void points_add_up_and_what_has_none_left_is_not_named() {
        List<RankedObjection> ranked = ranked(
                points("O-FORMULA", 20),
                points("O-BUDGET", 30),
                points("O-FORMULA", 25),
                points("O-TEAM", 15),
                points("O-TEAM", -15));

        assertThat(ranked)
                .containsExactly(new RankedObjection("O-FORMULA", 1, 20 + 25), new RankedObjection("O-BUDGET", 2, 30));
    }

    @Test
    void ties_keep_the_declared_order_and_five_are_enough() {
        List<RankedObjection> ranked = ranked(
                points("O-JOB", 10),
                points("O-BAND", 10),
                points("O-TEAM", 10),
                points("O-FORMULA", 10),
                points("O-NOT-NOW", 10),
                points("O-BUDGET", 10));

        assertThat(ranked)
                .extracting(RankedObjection::code)
                .containsExactly("O-BUDGET", "O-NOT-NOW", "O-FORMULA", "O-TEAM", "O-BAND");
    }

    private static ObjectionPoints points(String code, int points) {
        return new ObjectionPoints(code, points);
    }

    private static List<RankedObjection> ranked(Object... conclusions) {
        return Ranking.of(Drawn.of(conclusions), CODES);
    }
}
