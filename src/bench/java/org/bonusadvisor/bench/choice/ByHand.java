package org.bonusadvisor.bench.choice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the stage {@code candidates}, written by hand as Java of the ordinary kind, each under its id. It names no
 * reasons, and a change of a rule is a change of code.
 */
final class ByHand implements Chooser {
    @Override
    public Choice choose(List<Object> facts) {
        Situation known = new Situation(facts);
        List<Object> concluded = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof Veto || fact instanceof Candidate) {
                concluded.add(fact); // of the gates
            }
        }
        new PerformanceByHand(known, concluded).conclude();
        new RetentionByHand(known, concluded).conclude();
        new SequenceByHand(known, concluded).conclude();
        new HardTimesByHand(known, concluded).conclude();
        new OthersByHand(known, concluded).conclude();
        concluded.add(new Candidate(BonusType.WAIT, Mode.NONE, 0, 0)); // BT-00.1
        return Choice.of(concluded);
    }

    /** Whether a day is known and lies so many days ahead. */
    static boolean within(Day day, int from, int to) {
        Integer ahead = day.daysAhead();
        return ahead != null && ahead >= from && ahead <= to;
    }

    /** Whether a day is known and lies at least so many days ahead. */
    static boolean from(Day day, int least) {
        return within(day, least, Integer.MAX_VALUE);
    }

    static boolean isAtMost(@Nullable BigDecimal number, int most) {
        return number != null && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    static boolean isAtLeast(@Nullable BigDecimal number, int least) {
        return number != null && number.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    static boolean isAtLeast(@Nullable Integer number, int least) {
        return number != null && number >= least;
    }
}
