package org.bonusadvisor.authoring.book.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
    private static final RuleWords WORDS = new RuleWords(ShippedRules.files());
    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern SIGNS = Pattern.compile("[~{}\\[\\]=<>|`]|&&|\\bnull\\b|\\binsert\\b");
    private static final Pattern SLIPS = Pattern.compile("\\b(the fact|the the|its its|not not)\\b");

    @Test
    void no_rule_is_told_in_signs_of_the_rule_language() {
        assertThat(texts())
                .noneMatch(text -> text.isBlank() || text.contains("$"))
                .noneMatch(
                        text -> SIGNS.matcher(CODE.matcher(text).replaceAll("")).find());
    }

    @Test
    void no_fact_is_without_a_name_and_no_article_stands_twice() {
        assertThat(texts()).noneMatch(text -> SLIPS.matcher(text).find());
    }

    private static List<String> texts() {
        return ShippedRules.rules().all().stream()
                .map(rule -> WORDS.of(rule.tree()))
                .flatMap(words -> Stream.concat(words.when().stream().flatMap(Clause::texts), Stream.of(words.then())))
                .toList();
    }

    @Test
    void paths_are_those_of_the_profile() {
        assertThat(told("BT-01.3"))
                .containsExactly(
                        "- the kind of bonus policy (`policy.kind`) is FORMULA",
                        "15 points for the candidates of PERFORMANCE with precedence 20");
    }

    @Test
    void what_earlier_stages_concluded_is_told_as_something_that_is_there() {
        assertThat(told("BT-03.2"))
                .containsExactly(
                        "- there is eligibility for PERFORMANCE",
                        "- the kind of bonus policy (`policy.kind`) is TIERED, DISCRETIONARY_POOL, NONE or not known",
                        "- the strength of the evidence is STRONG or EXCEPTIONAL",
                        "PERFORMANCE may be recommended, with the way of asking FREE_AMOUNT; precedence 20, score the"
                                + " evidence score");
    }

    @Test
    void two_limits_of_one_number_are_told_together() {
        assertThat(told("EL-03.2"))
                .containsExactly(
                        "- the kind of employment (`engineer.employmentType`) is EMPLOYEE",
                        "- the months with the company (`engineer.tenureMonths`) are at least 6 and less than 12",
                        "- the kind of bonus policy (`policy.kind`) is NONE",
                        "a veto: PERFORMANCE must not be recommended");
    }

    @Test
    void answers_become_clauses_and_unknown_ones_are_spelled_out() {
        assertThat(told("TM-11.4"))
                .containsExactly(
                        "- there is an ask whose way of asking is MNA",
                        "- it is not so, or not known, that the corporate event is announced publicly"
                                + " (`company.event.public`)",
                        "a window for RETENTION of rank 2, set by the day of the advice (`asOf`): from 20 business days"
                                + " from today to 30 business days from today: `window.DEAL_NOT_PUBLIC` (“The deal is not"
                                + " known to be public, so these dates are a plan that begins only with the"
                                + " announcement.”); before it: `prepare.ANNOUNCEMENT` (“Check that the deal has been"
                                + " announced publicly before you say a word about it.”)");
    }

    @Test
    void a_count_above_nothing_is_told_as_something_that_is_there() {
        assertThat(told("RF-09.1"))
                .contains(
                        "- the type wished for (`intent.desiredType`) is RETENTION or BOTH_SEQUENCED, or there is an ask for"
                                + " RETENTION");
    }

    @Test
    void conditions_on_the_same_achievement_are_told_together() {
        assertThat(told("NP-23.3"))
                .first()
                .isEqualTo("- there is an achievement whose rank by strength is 1 and whose confirmation"
                        + " (`achievements[].verification`) is NONE or SELF");
    }

    @Test
    void a_combination_that_must_not_be_there_is_told_as_a_whole() {
        assertThat(told("BT-16.4"))
                .contains(
                        "- not all of this holds:",
                        "  - the state of the outside offer (`offer.kind`) is WRITTEN",
                        "  - the willingness to accept the offer (`offer.wouldAccept`) is YES, UNSURE or not known",
                        "  - the last day to answer the offer (`offer.deadline`) is today or later and at most 30 days"
                                + " ahead");
    }

    private static List<String> told(String id) {
        Rule rule = ShippedRules.rules().all().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        RuleWords.Words words = WORDS.of(rule.tree());
        List<String> lines = new ArrayList<>();
        words.when().forEach(clause -> add(clause, "", lines));
        lines.add(words.then());
        return lines;
    }

    private static void add(Clause clause, String indent, List<String> lines) {
        lines.add(indent + "- " + clause.text());
        clause.parts().forEach(part -> add(part, indent + "  ", lines));
    }
}
