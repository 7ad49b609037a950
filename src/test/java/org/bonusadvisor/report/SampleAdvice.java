package org.bonusadvisor.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.*;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.advice.EvidenceAdvice;
import org.bonusadvisor.advice.EvidenceAdvice.AchievementAdvice;
import org.bonusadvisor.advice.EvidenceAdvice.GapAdvice;
import org.bonusadvisor.advice.LeverageAdvice;
import org.bonusadvisor.advice.MarketAdvice;
import org.bonusadvisor.advice.Reason;
import org.bonusadvisor.advice.Script;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.advice.TimingAdvice;
import org.bonusadvisor.advice.UsualAdvice;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.advice.WouldChange;
import org.bonusadvisor.facts.*;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;

/** Advices for tests: a full one, one with hostile text in every field, and the least that there can be. */
public final class SampleAdvice {
    /** What a profile might carry to break a page, a Markdown text or a spreadsheet. */
    public static final String HOSTILE =
            "=1+1 </style></title><script>alert(1)</script> [x](javascript:alert(1)) ![y](http://evil.example/z)"
                    + " `code` **bold** | cell\n# heading\n- item\n\n\u202egnp.exe\u2066 \u200f @mention {{7*7}} ${7*7} <img src=x onerror=alert(1)>"
                    + " \" ' & &amp; \u0000\u0007\ud800 https://evil.example www.evil.example \ud83d\ude80 "
                    + "x".repeat(300);

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 9);

    private SampleAdvice() {}

    /** Two asks in sequence, with something in every list. */
    public static Advice full() {
        return new Advice(
                1,
                "ana-performance",
                AS_OF,
                new Person(
                        "Ana Petrova",
                        Level.SENIOR,
                        List.of(Language.GO, Language.RUST),
                        "USD",
                        sum(178000, null),
                        "year",
                        "US-CA"),
                new RuleBaseId("sha256:3f7a9c10", 287, 64),
                new DataId("sha256:91bc02de"),
                choice(),
                amounts(),
                timing(),
                List.of(
                        new CalendarEntry(
                                LocalDate.of(2026, 4, 20), "First meeting about the performance bonus", "window"),
                        new CalendarEntry(LocalDate.of(2026, 5, 29), "Budget lock: the decision is made", "decision"),
                        new CalendarEntry(LocalDate.of(2026, 6, 30), "Remind, half way to the answer", "reminder"),
                        new CalendarEntry(LocalDate.of(2026, 9, 1), "Cut-over of the ledger", "event")),
                evidence(),
                new LeverageAdvice(
                        62,
                        Magnitude.MEDIUM,
                        Magnitude.HIGH,
                        Magnitude.LOW,
                        Ability.GOOD,
                        List.of(reason("LV-01.1", "Sole owner of a tier-1 service: 20 points", "CP-03", "C"))),
                new MarketAdvice(
                        dec("165000"),
                        dec("184000"),
                        dec("203000"),
                        dec("43.5"),
                        Basis.BASE,
                        412,
                        2025,
                        "Go developer survey",
                        "Enough answers, one year old",
                        "Orientation only, not part of the derivation",
                        "Base pay stands at percentile 43.5.",
                        "Looked up: back-end developers, United States.",
                        "Contains information from a survey, made available under a licence.",
                        List.of(reason("MK-01.1", "Pay has its place among pay of the same kind", "T-16", "C")),
                        new MarketAdvice(
                                dec("170000"),
                                dec("190000"),
                                dec("240000"),
                                null,
                                Basis.TOTAL,
                                null,
                                2024,
                                "Another survey",
                                "Few answers",
                                "For nothing",
                                null,
                                null,
                                null,
                                List.of(),
                                null)),
                List.of(
                        new UsualAdvice(
                                "performance_bonus_size",
                                "Target bonus",
                                dec("5"),
                                dec("10"),
                                dec("25"),
                                "% of base salary",
                                "one company",
                                null,
                                "A handbook",
                                "https://example.org/handbook?a=b&c=d",
                                "primary, single employer",
                                "Date unknown",
                                List.of(reason("UB-01.1", "It belongs to a performance bonus", "CP-02", "C"))),
                        new UsualAdvice(
                                "retention_form",
                                "Stay",
                                dec("6"),
                                null,
                                dec("12"),
                                "months",
                                "US",
                                2019,
                                "A glossary",
                                "https://example.org/glossary",
                                "secondary: quoted",
                                "Second-hand, old",
                                List.of(reason("UB-02.4", "It belongs to a retention bonus", "CP-08", "D")))),
                objections(),
                script(),
                List.of(
                        new TermAdvice(
                                "profiling",
                                "measuring where a program spends its time",
                                "a1",
                                "GO",
                                "finding the slow part by measuring"),
                        new TermAdvice(
                                "tail latency",
                                "the time that the slowest requests take",
                                "a1",
                                null,
                                "how long the unluckiest customers wait")),
                List.of(new RedFlagAdvice(
                        "RF-NEED",
                        "Need is not a reason",
                        "my rent went up",
                        "intent.reasons[0]",
                        "Leave it out; speak of the two results.",
                        List.of(reason("RF-02.1", "A personal need does not argue for pay", "S0-22", "C")))),
                List.of(new LegalAdvice(
                        "LG-04",
                        "Repayment clauses in California.",
                        "Clauses that make leaving costly are restricted for contracts from 2026.",
                        "California AB 692",
                        LocalDate.of(2026, 12, 31),
                        List.of(reason("LG-04.1", "The profile names California", "AB-692", "L")))),
                List.of(
                        new ChecklistEntry(
                                "Screenshot of the p99 dashboard",
                                true,
                                List.of(reason("FU-09.1", "A figure needs its source", "S0-12", "C"))),
                        new ChecklistEntry("Finance's confirmation of the saving", false, List.of()),
                        new ChecklistEntry("Rehearsed aloud once", null, List.of())),
                List.of(new Statement(
                        "Two colleagues shared the cost saving; your own share is not confirmed.",
                        List.of(reason("AL-11.1", "The share is stated by the engineer alone", "D", "D")))),
                List.of(
                        new AlternativeAdvice(
                                "A spot award of up to $5,000",
                                "if the pool is spent",
                                List.of(reason("AL-01.1", "A manager can grant a spot award alone", "CP-07", "C"))),
                        new AlternativeAdvice(
                                "A conference and five learning days", "if no money can move", List.of())),
                new FollowUp(
                        new Emails(
                                "Thank you for today.\n\nWe agreed on a performance bonus of $18,500 gross, payable with the June payroll.\n\nBest, Ana",
                                "Thank you for today.\n\nWe agreed to look at it again on 30 June 2026.\n\nBest, Ana",
                                "Thank you for your openness.\n\nWhich result, measured how, would change the answer?\n\nBest, Ana"),
                        List.of(
                                "Each month: p99 of checkout, with the load",
                                "Each month: the bill of the batch cluster"),
                        List.of(
                                new Statement(
                                        "Ask finance to confirm the saving of $212,000 a year",
                                        List.of(reason("FU-01.1", "A verified saving carries the ask", "S0-30", "C"))),
                                new Statement("Book 30 minutes between 20 April and 29 May", List.of()))),
                unknowns(15),
                List.of(confirmed()),
                List.of(new CoachOverride(
                        "company.bonusFreeze",
                        JsonNodeFactory.instance.booleanNode(false),
                        "The freeze ended in March",
                        "M. Ortiz")),
                List.of(
                        new SourceAdvice("NP-03", "Weak negotiators make worse first offers", "A", "2023", null),
                        new SourceAdvice(
                                "S0-30", "Show the value of the work", "C", null, "https://example.org/value")),
                null,
                Map.of("x-crm", (JsonNode) JsonNodeFactory.instance.textNode("4711")),
                List.of(
                        new Firing(
                                "BT-01.1",
                                "rules/candidates/performance.drl:14",
                                List.of("engineer.rating = EXCEEDS"),
                                "Candidate: PERFORMANCE"),
                        new Firing(
                                "AM-02.1 base band",
                                "rules/amount/band.drl:31",
                                List.of("evidence.band = STRONG"),
                                "Range")),
                Set.of());
    }

    /** The full one with {@link #HOSTILE} in every text. */
    public static Advice hostile() {
        return Rewrite.texts(full(), HOSTILE);
    }

    /** Nothing known: wait. */
    public static Advice waiting() {
        return new Advice(
                1,
                "blank",
                AS_OF,
                new Person(null, Level.UNKNOWN, List.of(), "EUR", sum(60000, null), "year", ""),
                new RuleBaseId("sha256:3f7a9c10", 287, 64),
                new DataId("sha256:91bc02de"),
                new Choice(
                        BonusType.WAIT,
                        Mode.NONE,
                        Variant.NONE,
                        List.of(),
                        "Wait: nothing is known yet that could carry an ask.",
                        new Choice.Confidence(Magnitude.LOW, List.of()),
                        List.of(reason("BT-15.1", "Without evidence an ask does harm", "D", "D")),
                        null,
                        List.of()),
                List.of(),
                new TimingAdvice(
                        BonusType.WAIT,
                        TimingAction.WAIT_UNTIL,
                        LocalDate.of(2026, 7, 9),
                        null,
                        LocalDate.of(2026, 7, 9),
                        "one result with a figure",
                        null,
                        0,
                        List.of(),
                        List.of(),
                        null),
                List.of(),
                new EvidenceAdvice(0, EvidenceBand.WEAK, List.of(), List.of(), List.of()),
                new LeverageAdvice(0, Magnitude.LOW, Magnitude.UNKNOWN, Magnitude.UNKNOWN, Ability.UNKNOWN, List.of()),
                null,
                List.of(),
                List.of(),
                new Script(Style.UNKNOWN, List.of(), List.of(), "", 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new FollowUp(
                        new Emails("", "", ""),
                        List.of(),
                        List.of(new Statement("Write down one result a month with its figure", List.of()))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of(),
                Set.of());
    }

    private static Choice choice() {
        return new Choice(
                BonusType.BOTH_SEQUENCED,
                Mode.FREE_AMOUNT,
                Variant.NONE,
                List.of(BonusType.PERFORMANCE, BonusType.RETENTION),
                "Ask for a performance bonus between 20 April and 29 May; propose a retention agreement once it is paid.",
                new Choice.Confidence(
                        Magnitude.MEDIUM,
                        List.of(reason("X-12.1", "The saving is not yet confirmed by finance", "D", "D"))),
                List.of(
                        new Reason(
                                "BT-01.1",
                                "Strong results in an open bonus cycle carry a performance bonus",
                                "S0-30, T-17",
                                "C",
                                List.of("engineer.rating = EXCEEDS", "evidence.band = STRONG")),
                        reason(
                                "BT-05.2",
                                "A dated milestone with one owner carries a retention agreement",
                                "NP-16",
                                "B")),
                new Choice.Bridge(BonusType.RETENTION, 6),
                List.of(
                        new Choice.Rejected(
                                BonusType.RAISE,
                                "precedence 50 of BOTH_SEQUENCED",
                                List.of(reason("BT-10.1", "No written offer stands behind a raise", "CP-11", "C"))),
                        new Choice.Rejected(
                                BonusType.EQUITY,
                                "veto",
                                List.of(reason("EL-09.1", "The company grants no equity", "D", "D"))),
                        new Choice.Rejected(
                                BonusType.SPOT,
                                "score 80 of PERFORMANCE",
                                List.of(reason(
                                        "BT-12.1", "A spot award is too small for results of a year", "NP-03", "A")))));
    }

    private static List<AmountAdvice> amounts() {
        return List.of(
                new AmountAdvice(
                        BonusType.PERFORMANCE,
                        Role.FIRST,
                        sum(12000, "6.74"),
                        sum(18500, "10.39"),
                        sum(21500, "12.08"),
                        sum(26700, "15"),
                        null,
                        List.of("One sum with the June payroll"),
                        null,
                        null,
                        List.of(new AmountAdvice.Reference(
                                "The range that the amount starts from",
                                sum(8900, "5"),
                                sum(26700, "15"),
                                reason("AM-03.1", "The company's own range is where the amount starts", "S0-9", "C"))),
                        List.of(
                                new AmountAdvice.Step(
                                        "Band for strong evidence",
                                        "8% to 12%",
                                        reason("AM-02.1", "Strong evidence starts from 8 to 12 percent", "D", "D")),
                                new AmountAdvice.Step("Rounded to $500", "$18,500", null))),
                new AmountAdvice(
                        BonusType.RETENTION,
                        Role.SECOND,
                        sum(18000, "10.11"),
                        sum(26500, "14.89"),
                        sum(30000, "16.85"),
                        sum(30000, "16.85"),
                        12,
                        List.of("Half after six months", "half after twelve"),
                        new AmountAdvice.GrantRange(10, 25),
                        new AmountAdvice.ContingentCash("when the acquisition closes", sum(15000, "8.43")),
                        List.of(),
                        List.of()));
    }

    private static TimingAdvice timing() {
        return new TimingAdvice(
                BonusType.PERFORMANCE,
                TimingAction.PREPARE_THEN_ASK,
                LocalDate.of(2026, 4, 20),
                LocalDate.of(2026, 5, 29),
                LocalDate.of(2026, 4, 13),
                "the quarter's results on 16 April 2026",
                LocalDate.of(2026, 5, 29),
                6,
                List.of("The budget lock leaves one week of reserve."),
                List.of(reason("TM-03.1", "Three approvers need six weeks", "CP-05", "C")),
                new TimingAdvice(
                        BonusType.RETENTION,
                        TimingAction.WAIT_UNTIL,
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 7, 31),
                        null,
                        "the bonus is paid",
                        null,
                        4,
                        List.of(),
                        List.of(),
                        null));
    }

    private static EvidenceAdvice evidence() {
        return new EvidenceAdvice(
                78,
                EvidenceBand.STRONG,
                List.of(
                        new AchievementAdvice(
                                "a1",
                                "Checkout latency",
                                Kind.LATENCY,
                                90,
                                Magnitude.HIGH,
                                "I brought the p99 of checkout from 420 ms to 260 ms at 15% more load.",
                                true,
                                dec("420"),
                                dec("260"),
                                "ms",
                                Direction.LOWER,
                                List.of(new GapAdvice("Name the window: 30 days or more", 5, List.of())),
                                List.of(reason(
                                        "EV-02.1", "Percentile, environment and window are stated", "T-01", "C"))),
                        new AchievementAdvice(
                                "a2",
                                "Batch cluster cost",
                                Kind.COST,
                                65,
                                Magnitude.MEDIUM,
                                "The batch cluster costs $212,000 less a year.",
                                true,
                                null,
                                null,
                                null,
                                Direction.LOWER,
                                List.of(),
                                List.of()),
                        new AchievementAdvice(
                                "a3",
                                "Internal rewrite",
                                Kind.MIGRATION,
                                10,
                                Magnitude.LOW,
                                null,
                                false,
                                dec("0"),
                                dec("40"),
                                "% moved",
                                Direction.EITHER,
                                List.of(new GapAdvice("Finish the cut-over", 1, List.of())),
                                List.of(reason("EV-08.1", "An unfinished migration is not a result yet", "D", "D")))),
                List.of(new GapAdvice("Have finance confirm the saving", 10, List.of())),
                List.of(reason("X-03.1", "Self-measured figures cap the score at 85", "D", "D")));
    }

    private static List<ObjectionAdvice> objections() {
        return List.of(
                new ObjectionAdvice(
                        "O-BUDGET",
                        "The budget is tight",
                        1,
                        70,
                        "We just don't have the budget this quarter.",
                        "Understood, the pot is tight. $212,000 a year is in the books; the bonus is a small part of it.",
                        "What part could fit this cycle?",
                        List.of(reason("OB-01.1", "Three approvers and a fixed pool make this likely", "S1-22", "C"))),
                new ObjectionAdvice(
                        "O-METRIC",
                        "The metric is doubted",
                        2,
                        40,
                        "How do I know it was your change?",
                        "Here is the dashboard, the window and the load.",
                        "If you'd measure differently, how?",
                        List.of()));
    }

    private static Script script() {
        return new Script(
                Style.DATA_DRIVEN,
                List.of(
                        new Script.BeatText(
                                "OPEN",
                                "Open",
                                "Thank you for the time. I'd like to look at my results for this half and ask for a performance bonus."),
                        new Script.BeatText(
                                "EVIDENCE",
                                "Show the results",
                                "I brought the p99 of checkout from 420 ms to 260 ms at 15% more load.\nThe batch cluster costs $212,000 less a year."),
                        new Script.BeatText(
                                "ASK",
                                "Ask",
                                "Using the bonus guide I come to between $18,500 and $21,500, that is 10.4% to 12.1% of base."),
                        new Script.BeatText("PAUSE", "Stop", "(Stop. Count to five.)")),
                List.of(
                        new Script.BranchText(
                                "A figure between target and walk-away",
                                "I can see that. Could the rest come in September?"),
                        new Script.BranchText(
                                "A figure below",
                                "I appreciate the offer. I can't call that settled; what would have to be true for $18,500?")),
                "Request: performance bonus of $18,500 for Ana Petrova.\n\nWhy: p99 of checkout from 420 ms to 260 ms; batch cluster $212,000 a year cheaper.\nDecision needed by 29 May 2026.",
                142);
    }

    private static List<Unknown> unknowns(int number) {
        return java.util.stream.IntStream.rangeClosed(1, number)
                .mapToObj(i -> new Unknown(
                        "policy.tiers[" + i + "].percent", "The percentage of tier " + i + " would bound the range."))
                .toList();
    }

    private static Reason reason(String rule, String title, String source, String grade) {
        return new Reason(rule, title, source, grade, List.of("evidence.band = STRONG"));
    }

    private static Sum sum(long amount, String percent) {
        return new Sum(BigDecimal.valueOf(amount), percent == null ? null : dec(percent));
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    /** Finance confirms a saving, which raises the target. */
    private static WouldChange confirmed() {
        return new WouldChange(
                List.of(new WouldChange.Step(
                        "Have finance confirm the yearly value of “compute bill lower”",
                        4,
                        14,
                        List.of(new WouldChange.Edit(
                                "achievements[1].valueVerifiedByFinance",
                                null,
                                JsonNodeFactory.instance.booleanNode(true))))),
                4,
                14,
                List.of(WouldChange.Gain.TARGET),
                new Verdict(
                        BonusType.PERFORMANCE,
                        Variant.NONE,
                        Mode.FREE_AMOUNT,
                        List.of(new Verdict.Target(BonusType.PERFORMANCE, new BigDecimal("20000"))),
                        TimingAction.ASK_NOW,
                        LocalDate.of(2026, 4, 20),
                        LocalDate.of(2026, 5, 29)));
    }
}
