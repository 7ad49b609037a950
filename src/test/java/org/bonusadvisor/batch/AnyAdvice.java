package org.bonusadvisor.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.Emails;
import org.bonusadvisor.advice.Advice.FollowUp;
import org.bonusadvisor.advice.Advice.Person;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.advice.Choice.Confidence;
import org.bonusadvisor.advice.EvidenceAdvice;
import org.bonusadvisor.advice.LeverageAdvice;
import org.bonusadvisor.advice.Script;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.advice.TimingAdvice;
import org.bonusadvisor.facts.Ability;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.Level;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.profile.Reading;

/** An advice without content, for tests that need some advice and no rules. */
final class AnyAdvice {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private AnyAdvice() {}

    static Advice forProfile(Reading.Accepted reading) {
        return new Advice(
                1,
                String.valueOf(reading.profile().id()),
                DAY,
                new Person(null, Level.SENIOR, List.of(), "EUR", new Sum(BigDecimal.TEN, null), "year", "DE"),
                new RuleBaseId("rules", 1, 1),
                new DataId("tables"),
                new Choice(
                        BonusType.WAIT,
                        Mode.NONE,
                        Variant.NONE,
                        List.of(),
                        "Wait.",
                        new Confidence(Magnitude.LOW, List.of()),
                        List.of(),
                        null,
                        List.of()),
                List.of(),
                new TimingAdvice(
                        BonusType.WAIT,
                        TimingAction.WAIT_UNTIL,
                        DAY,
                        DAY,
                        null,
                        null,
                        null,
                        0,
                        List.of(),
                        List.of(),
                        null),
                List.of(),
                new EvidenceAdvice(0, EvidenceBand.WEAK, List.of(), List.of(), List.of()),
                new LeverageAdvice(0, Magnitude.LOW, Magnitude.LOW, Magnitude.LOW, Ability.GOOD, List.of()),
                null,
                List.of(),
                List.of(),
                new Script(Style.DIRECT, List.of(), List.of(), "", 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new FollowUp(new Emails("", "", ""), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of(),
                Set.of());
    }
}
