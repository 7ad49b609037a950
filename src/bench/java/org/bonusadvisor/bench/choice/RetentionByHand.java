package org.bonusadvisor.bench.choice;

import java.util.List;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.ScorePoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.Acceptance;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.EventKind;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;

/** What speaks for and against a retention bonus. */
record RetentionByHand(Situation known, List<Object> concluded) {
    void conclude() {
        if (known.eligible(BonusType.RETENTION)) {
            concluded.add(new Candidate(BonusType.RETENTION, Mode.STANDARD, 20, 60)); // BT-07.3
            if (known.company().event().kind() == EventKind.MNA_SIGNED) { // BT-15.2
                concluded.add(new Candidate(BonusType.RETENTION, Mode.MNA, 50, 80));
            }
        }
        if (known.criticalityLevel().level() == Magnitude.HIGH) { // BT-07.4
            concluded.add(new ScorePoints(BonusType.RETENTION, 20, 10));
        }
        if (known.flightRisk().level() == Magnitude.HIGH) { // BT-07.5
            concluded.add(new ScorePoints(BonusType.RETENTION, 20, 10));
        }
        if (known.engineer().leavingRegardless() == Answer.YES // BT-08.1
                || known.offer().wouldAccept() == Acceptance.NO && threatens() // BT-08.2
                || known.flightRisk().level() == Magnitude.LOW && !known.eligible(BonusType.RETENTION) // BT-09.1
                || known.criticalityLevel().level() == Magnitude.LOW) { // BT-09.2
            concluded.add(new Veto(BonusType.RETENTION));
        }
    }

    private boolean threatens() {
        return known.mentions().stream().anyMatch(m -> "threat".equals(m.topic()) && m.generated() == Answer.NO);
    }
}
