package org.bonusadvisor.authoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.conclusions.ProofPoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Kind;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.OfferGap;
import org.bonusadvisor.inference.Network;
import org.bonusadvisor.rulebase.LostFirings;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the self-check finds what it is there for, and finds nothing in the rules of the program. */
class EngineCheckTest {
    private static final Variant OURS = Variant.network("ours", Network.Settings.OURS);

    /** What the engine does unless told otherwise: beta nodes shared, each file in a package of its own. */
    private static final Variant OURS_OFF = Variant.network(
            "our settings off",
            new Network.Settings(true, true, Comparator.comparing(Rule::file).reversed()));

    private static final List<Object> GAP = List.of(new OfferGap(BigDecimal.TEN));

    private static final Discrepancy LOST = new Discrepancy(
            "rules/evidence/b.drl:8: EV-02.1 a rule",
            "an offer of 10 percent more",
            List.of("EvidenceCap[cap=1]"),
            List.of());

    @ParameterizedTest(name = "{0}")
    @MethodSource("lost")
    void a_firing_that_is_lost_when_our_settings_are_off_is_told_with_rule_and_subject(
            String issue, Map<String, String> files) {
        RuleBase rules = LostFirings.base(files);

        assertThat(differences(rules, OURS_OFF)).containsExactly(LOST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lost")
    void no_firing_is_lost_with_our_settings(String issue, Map<String, String> files) {
        RuleBase rules = LostFirings.base(files);

        assertThat(Variant.all())
                .allSatisfy(variant -> assertThat(differences(rules, variant))
                        .as(variant.name())
                        .isEmpty());
    }

    static List<Arguments> lost() {
        return List.of(
                Arguments.of("#7115", LostFirings.EXISTS_WITH_NOT), Arguments.of("#7109", LostFirings.SUM_OF_DERIVED));
    }

    @Test
    void an_engine_that_forgets_a_rule_is_found() {
        RuleBase rules = LostFirings.base(LostFirings.SUM_OF_DERIVED);
        Map<String, String> fewer = new TreeMap<>(LostFirings.SUM_OF_DERIVED);
        fewer.remove("evidence/b.drl");
        Variant forgetful =
                new Variant("without EV-02.1", (all, stage) -> OURS.engine().apply(LostFirings.base(fewer), stage));

        assertThat(differences(rules, forgetful)).containsExactly(LOST);
    }

    @Test
    void an_engine_that_fires_a_rule_twice_or_otherwise_is_found() {
        RuleBase rules = LostFirings.base(LostFirings.EXISTS_WITH_NOT);
        Engine right = OURS.engine().apply(rules, Stage.EVIDENCE);
        Variant twice = new Variant("each twice", (all, stage) -> subject -> {
            Map<String, List<Object>> concluded = new TreeMap<>(right.conclusions(subject));
            concluded.replaceAll((rule, one) -> List.of(one.get(0), one.get(0)));
            return concluded;
        });

        assertThat(differences(rules, twice))
                .extracting(Discrepancy::found)
                .containsExactly(
                        List.of("Quantified[achievement=a]", "Quantified[achievement=a]"),
                        List.of("EvidenceCap[cap=1]", "EvidenceCap[cap=1]"));
    }

    @Test
    void a_rule_that_stops_the_engine_is_told_and_not_hidden() {
        RuleBase rules = LostFirings.base(Map.of(
                "evidence/a.drl",
                LostFirings.rule("EV-01.1", "OfferGap( totalPercent + 5 < 20 )", "EvidenceCap( 1 )")));
        List<Subject> unknown =
                List.of(new Subject("an offer of which nothing is known", Stage.EVIDENCE, List.of(new OfferGap(null))));

        List<Discrepancy> found = new EngineCheck(rules, unknown).run(named("executable model"), stage -> {});

        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule()).isEqualTo("rules/evidence/a.drl:8: EV-01.1 a rule");
        assertThat(found.get(0).found().get(0))
                .startsWith("an error, ")
                .contains("Error evaluating constraint '( totalPercent + 5 ) < 20'")
                .doesNotContain("rules.drl");
    }

    /** What rules may say, whether or not a shipped rule says it, as far as Drools' own compiler can read it. */
    private static final List<String> FORMS = List.of(
            "OfferGap( totalPercent > 1 && totalPercent < 20 || totalPercent == 50 )",
            "OfferGap( totalPercent + 5 > 14.9, totalPercent * 2 >= 20, totalPercent - 1 < 9.5, totalPercent / 4 == 2.5 )",
            "OfferGap( totalPercent % 3 == 1 )",
            "OfferGap( totalPercent != null, !( totalPercent > 10 ) )",
            "OfferGap( totalPercent in ( 9, 10, 11 ) )",
            "OfferGap( totalPercent != null, totalPercent not in ( 9, 11 ) )",
            "ProofPoints( achievement == \"b\", $t : points )\n    ProofPoints( points > $t )",
            "ProofPoints( achievement == \"b\", $t : points )\n    ProofPoints( $p : points, $p > $t, $p < $t + 8 )",
            "ProofPoints( achievement == \"b\", $t : points )\n    exists ProofPoints( points > $t )",
            "ProofPoints( achievement == \"b\", $t : points )\n    not ProofPoints( points > $t + 30 )",
            "not( ProofPoints( $a : achievement, points > 12 ) and ProofPoints( achievement == $a, points < 12 ) )",
            "exists( ProofPoints( $a : achievement, points > 12 ) and ProofPoints( achievement == $a, points < 12 ) )",
            "exists( ProofPoints( points > 12 ) and not Veto( types contains BonusType.RAISE ) )",
            "( OfferGap( totalPercent > 50 ) or ProofPoints( points == 10 ) )",
            "( ProofPoints( achievement == \"a\", $n : points ) or ProofPoints( $n : points, points < 15 ) )\n    ProofPoints( points == $n )",
            "( OfferGap() and ProofPoints( points == 20 ) or Veto() )",
            "accumulate( ProofPoints( $p : points ); $sum : sum( $p ); $sum > 44 )",
            "accumulate( ProofPoints( $p : points ); $sum : sum( $p ); $sum > 45 )",
            "accumulate( ProofPoints( $p : points ); $least : min( $p ), $most : max( $p ); $least == 10, $most == 20 )",
            "accumulate( ProofPoints( $p : points ); $mean : average( $p ); $mean == 15 )",
            "accumulate( ProofPoints( points > 100 ); $n : count(); $n == 0 )",
            "accumulate( $p : ProofPoints(); $sum : sum( $p.points ); $sum == 45 )",
            "AchievementScore( $n : proof, $n > 50 )",
            "AchievementScore( $n : rank, $n > 50 )",
            "accumulate( ProofPoints( $p : points, points > 100 ); $most : max( $p ); $most > 0 )",
            "accumulate( ProofPoints( points > 12 ) and Veto(); $n : count() )\n    OfferGap( totalPercent > $n )",
            "ProofPoints( achievement == \"b\", $t : points )\n    accumulate( ProofPoints( points > $t ); $n : count(); $n == 2 )",
            "Veto( types contains BonusType.SPOT )",
            "Veto( types not contains BonusType.RAISE )",
            "ProofPoints( achievement matches \"a.*\", achievement not matches \"b.*\" )",
            "ProofPoints( achievement == \"b\", points <= 10 )",
            "ProofPoints( $t : points, points == 10 )\n    OfferGap( totalPercent == $t )",
            "OfferGap( $t : totalPercent )\n    ProofPoints( points == $t )",
            "OfferGap( $t : totalPercent )\n    ProofPoints( points >= $t )",
            "ProofPoints( points in ( 10, 20 ) )",
            "OfferGap( totalPercent == 10.0 )",
            "OfferGap( totalPercent != 10 )",
            "ProofPoints( points > 9.5 )",
            "AchievementScore( kind in ( Kind.COST, Kind.LATENCY ) )");

    @Test
    void every_way_to_run_them_agrees_on_every_form_of_condition() {
        StringBuilder text = new StringBuilder(LostFirings.rule("X-02.0", FORMS.get(0), "EvidenceCap( 0 )"));
        for (int i = 1; i < FORMS.size(); i++) {
            text.append(LostFirings.body("X-02." + i, FORMS.get(i), "EvidenceCap( " + i + " )"));
        }
        RuleBase rules = LostFirings.base(Map.of("evidence/forms.drl", text.toString()));
        List<Subject> subjects = List.of(
                new Subject(
                        "everything known",
                        Stage.EVIDENCE,
                        List.of(
                                new OfferGap(BigDecimal.TEN),
                                new ProofPoints("a", 20),
                                new ProofPoints("a2", 15),
                                new ProofPoints("b", 10),
                                new AchievementScore(
                                        "a", Kind.COST, 70, Magnitude.HIGH, Answer.YES, Answer.YES, Answer.YES, 1),
                                new Veto(BonusType.SPOT, BonusType.EQUITY))),
                new Subject("no facts", Stage.EVIDENCE, List.of()));
        EngineCheck check = new EngineCheck(rules, subjects);

        assertThat(Variant.all())
                .allSatisfy(variant -> assertThat(check.run(variant, stage -> {}))
                        .as(variant.name())
                        .isEmpty());
    }

    @Test
    void the_program_and_both_compilers_conclude_the_same_in_every_case_beside_the_rules() {
        RuleBase rules = ShippedRules.rules();
        EngineCheck check =
                new EngineCheck(rules, new Subjects(rules).addCases().all());

        assertThat(List.of("as the program runs them", "executable model", "classic builder"))
                .allSatisfy(name ->
                        assertThat(check.run(named(name), stage -> {})).as(name).isEmpty());
    }

    @Test
    void no_setting_of_the_engine_changes_what_the_rules_of_the_program_conclude_of_made_up_profiles() {
        RuleBase rules = ShippedRules.rules();
        Subjects subjects = new Subjects(rules).addGenerated(10);
        EngineCheck check = new EngineCheck(rules, subjects.all());

        assertThat(subjects.all()).hasSize(10 * Stage.values().length);
        assertThat(Variant.all().subList(0, 5))
                .allSatisfy(variant -> assertThat(check.run(variant, stage -> {}))
                        .as(variant.name())
                        .isEmpty());
    }

    private static Variant named(String name) {
        return Variant.all().stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Discrepancy> differences(RuleBase rules, Variant variant) {
        Subject subject = new Subject("an offer of 10 percent more", Stage.EVIDENCE, GAP);
        return new EngineCheck(rules, List.of(subject)).run(variant, stage -> {});
    }
}
