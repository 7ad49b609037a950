package org.bonusadvisor.browser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.report.view.run.RunRow;

/** Rows of a run, in which each property goes round at a pace of its own, so that what fits a filter can be counted. */
final class ManyRows {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static final List<String> GIVEN = List.of("Ana", "Mira", "José", "Kenji", "Priya", "Zoë", "Łukasz");
    private static final List<String> FAMILY = List.of(
            "Petrova", "Castell", "Núñez", "Sato", "Raman", "Ångström", "O'Neill", "Nguyễn", "Moreau", "van Dam", "Li");
    private static final List<BonusType> TYPES =
            List.of(BonusType.PERFORMANCE, BonusType.RETENTION, BonusType.WAIT, BonusType.RAISE, BonusType.SPOT);
    private static final List<String> FLAGS = List.of("RF-CLAWBACK", "RF-NEED", "RF-THREAT");

    private ManyRows() {}

    static List<RunRow> of(int number) {
        return IntStream.range(0, number).mapToObj(ManyRows::row).toList();
    }

    /** Every 5th is of the same type, every 4th does the same about the date, every 3rd has the same manager, every 8th all flags. */
    static RunRow row(int i) {
        BonusType type = TYPES.get(i % TYPES.size());
        return new RunRow(
                String.format("profile-%05d", i),
                i % 13 == 0 ? null : GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get(i % FAMILY.size()),
                type,
                Variant.NONE,
                Mode.STANDARD,
                type == BonusType.WAIT ? null : new Sum(new BigDecimal(1000 + i), percent(i)),
                "USD",
                TimingAction.values()[i % 4],
                i % 4 == 3 ? null : FIRST.plusDays(i % 300),
                i % 4 == 3 ? null : FIRST.plusDays(i % 300 + 20),
                EvidenceBand.values()[i % 4],
                Magnitude.values()[i % 4],
                Style.values()[i % 3],
                FLAGS.subList(0, i % 8 == 0 ? 3 : i % 3));
    }

    private static BigDecimal percent(int i) {
        return BigDecimal.valueOf((i * 37L) % 2500, 2);
    }
}
