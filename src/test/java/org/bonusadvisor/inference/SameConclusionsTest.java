package org.bonusadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.conclusions.ProofPoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Kind;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.OfferGap;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.junit.jupiter.api.Test;

/**
 * Rules reach the engine as objects, not through its compiler: here they are held against what Drools' own compiler
 * makes of the same rules, and against the evaluator.
 */
class SameConclusionsTest {

    @Test
    void the_network_the_evaluator_and_drools_own_compiler_conclude_the_same_in_every_case_beside_the_rules() {
        RuleBase rules = ShippedRules.rules();
        Map<Stage, Trio> trios = new EnumMap<>(Stage.class);
        List<String> differences = new ArrayList<>();

        for (Situation situation : CaseBook.of(rules.sources()).situations()) {
            Trio trio = trios.computeIfAbsent(situation.stage(), stage -> new Trio(rules, stage));
            if (!trio.agrees(situation.facts())) {
                differences.add(situation.file() + ": " + situation.name());
            }
        }

        assertThat(differences).isEmpty();
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
            "ProofPoints( achievement == \"b\", points <= 10 )");

    @Test
    void they_agree_on_every_form_of_condition() {
        List<Object> facts = List.of(
                new OfferGap(BigDecimal.TEN),
                new ProofPoints("a", 20),
                new ProofPoints("a2", 15),
                new ProofPoints("b", 10),
                new AchievementScore("a", Kind.COST, 70, Magnitude.HIGH, Answer.YES, Answer.YES, Answer.YES, 1),
                new Veto(BonusType.SPOT, BonusType.EQUITY));
        StringBuilder text = new StringBuilder("""
                // Which forms are there?
                package org.bonusadvisor.rules
                agenda-group "strength"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*
                """);
        for (int i = 0; i < FORMS.size(); i++) {
            text.append(rule(i + 1, FORMS.get(i)));
        }
        RuleFiles files = new RuleFiles(
                new TreeMap<>(Map.of("strength/forms.drl", text.toString(), "sources.yaml", "- id: D\n")));
        assertThat(CheckedFiles.of(files).problems())
                .extracting(RuleProblem::text)
                .isEmpty();

        Trio trio = new Trio(RuleBase.of(files), Stage.STRENGTH);

        assertThat(trio.network(facts))
                .isNotEmpty()
                .isEqualTo(trio.compiled.conclusions(Stage.STRENGTH, facts))
                .isEqualTo(trio.evaluated(facts));
    }

    private static String rule(int number, String condition) {
        return """

                rule "X-02.%d form"
                    @title( "A form" )
                    @why( "A test needs it." )
                    @source( "D" )
                    @grade( "D" )
                when
                    %s
                then
                    insert( new EvidenceCap( %d ) );
                end
                """.formatted(number, condition, number);
    }

    /** The rules of a stage in three forms. */
    private static final class Trio {
        private final List<Rule> rules;
        private final Stage stage;
        private final Network network;
        private final DroolsCompiled compiled;
        private final Evaluator evaluator = new Evaluator();

        Trio(RuleBase base, Stage stage) {
            this.rules =
                    base.all().stream().filter(rule -> rule.stage() == stage).toList();
            this.stage = stage;
            this.network = Network.of(base, stage);
            this.compiled = new DroolsCompiled(files(base, stage), stage.folder());
        }

        private static List<FileTree> files(RuleBase base, Stage stage) {
            return CheckedFiles.of(base.sources()).files().stream()
                    .filter(file -> file.source().file().startsWith(stage.folder() + "/"))
                    .toList();
        }

        boolean agrees(List<?> facts) {
            List<String> expected = compiled.conclusions(stage, facts);
            return network(facts).equals(expected) && evaluated(facts).equals(expected);
        }

        List<String> network(List<?> facts) {
            try (Inference inference = new Inference(network)) {
                facts.forEach(inference::state);
                inference.run(stage);
                return sorted(inference.firings().stream().map(f -> f.rule().id() + " " + f.conclusion()));
            }
        }

        List<String> evaluated(List<?> facts) {
            return sorted(rules.stream().flatMap(rule -> concluded(rule, facts)));
        }

        private Stream<String> concluded(Rule rule, List<?> facts) {
            return evaluator.conclusions(rule.tree(), facts).stream().map(c -> rule.id() + " " + c);
        }

        private static List<String> sorted(Stream<String> conclusions) {
            return conclusions.sorted().toList();
        }
    }
}
