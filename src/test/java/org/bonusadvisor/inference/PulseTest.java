package org.bonusadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bonusadvisor.rulebase.LostFirings.base;
import static org.bonusadvisor.rulebase.LostFirings.rule;

import java.time.Duration;
import java.util.Map;
import org.bonusadvisor.conclusions.Quantified;
import org.bonusadvisor.rulebase.Stage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PulseTest {
    private static final int FACTS = 60;
    private static final String NEVER = "achievement == $q.achievement, achievement != $q.achievement";
    private static final Duration ENOUGH = Duration.ofMillis(200);

    /** What the pulse throws here. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** 60 facts joined five times are 777,600,000 combinations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quantified() Quantified() Quantified() Quantified() Quantified()",
                "$q : Quantified() exists( Quantified() and Quantified() and Quantified() and Quantified( NEVER ) )",
                "$q : Quantified() not( Quantified() and Quantified() and Quantified() and Quantified( NEVER ) )",
                "accumulate( Quantified() and Quantified() and Quantified() and Quantified() and Quantified(); $n : count() )",
                "$q : Quantified() Quantified( achievement != $q.achievement ) Quantified( achievement != $q.achievement )"
                        + " Quantified( achievement != $q.achievement ) Quantified( NEVER )",
                "( Quantified() or EvidenceCap() ) Quantified() Quantified() Quantified() Quantified()"
            })
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_rule_whose_conditions_explode_is_stopped_within_a_second(String conditions) {
        String rule = rule("EV-01.1", conditions.replace("NEVER", NEVER), "EvidenceCap( 1 )");
        Network hostile = Network.of(base(Map.of("evidence/a.drl", rule)));
        long start = System.nanoTime();

        try (Inference inference = new Inference(hostile, () -> {
            if (System.nanoTime() - start > ENOUGH.toNanos()) {
                throw new Stopped();
            }
        })) {
            for (int i = 0; i < FACTS; i++) {
                inference.state(new Quantified("a" + i));
            }
            assertThatThrownBy(() -> inference.run(Stage.EVIDENCE)).isExactlyInstanceOf(Stopped.class);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ENOUGH.plusSeconds(1));
    }
}
