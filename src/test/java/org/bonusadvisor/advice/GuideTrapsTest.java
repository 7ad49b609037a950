package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.advice.Examples.beat;
import static org.bonusadvisor.advice.Examples.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.phrases.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What no advice may take over from the two guides, over every example profile and whole-profile case. */
class GuideTrapsTest {
    private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!]");

    /** The texts of all advices for which the predicate holds, as profile, place and text. */
    private static List<String> texts(BiPredicate<String, String> holds) {
        List<String> found = new ArrayList<>();
        Examples.all()
                .forEach((name, advice) -> said(advice).forEach((place, text) -> {
                    if (holds.test(place, text)) {
                        found.add(name + ", " + place + ": " + text);
                    }
                }));
        return found;
    }

    private static BiPredicate<String, String> has(String expression) {
        Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        return (place, text) -> pattern.matcher(text).find();
    }

    private static List<String> sentences(String text) {
        return SENTENCE.matcher(text).results().map(s -> s.group().strip()).toList();
    }

    private static String money(Advice advice, Sum sum) {
        return Format.ENGLISH.money(sum.amount(), advice.engineer().currency());
    }

    @Test
    @Tag("T-11")
    void no_text_has_a_bracket_a_slot_or_a_placeholder() {
        assertThat(texts(has("\\[|\\]|\\$\\{|\\{|\\bnull\\b|\\bTBD\\b|\\bX %|___| ,| \\.")))
                .isEmpty();
        assertThat(texts(has("\\S"))).hasSizeGreaterThan(200);
    }

    @Test
    @Tag("T-12")
    void an_ask_that_names_a_range_names_two_different_figures() {
        int ranges = 0;
        for (Advice advice : Examples.all().values()) {
            String ask = beat(advice, "ASK");
            for (AmountAdvice amount : advice.amounts()) {
                if (amount.target() == null
                        || amount.opening() == null
                        || !ask.contains(money(advice, amount.opening()))) {
                    continue;
                }
                if (!amount.opening().amount().equals(amount.target().amount())) {
                    assertThat(ask).contains(money(advice, amount.target()) + " ");
                    ranges++;
                }
            }
        }
        assertThat(ranges).isGreaterThan(4);
    }

    @Test
    @Tag("T-13")
    void every_request_to_be_paid_for_staying_names_period_payment_and_repayment() {
        int asks = 0;
        for (Advice advice : Examples.all().values()) {
            String talk = beat(advice, "ASK") + " " + beat(advice, "SECOND-ASK");
            for (AmountAdvice amount : advice.amounts()) {
                if (amount.type() == BonusType.RETENTION) {
                    assertThat(talk)
                            .as(advice.profileId())
                            .contains(amount.stayMonths() + " months")
                            .containsPattern("[Pp]aid (in|once)")
                            .contains("repayment clause");
                    assertThat(amount.payment()).isNotEmpty();
                    asks++;
                }
            }
        }
        assertThat(asks).isGreaterThan(3);
    }

    @Test
    @Tag("T-15")
    void no_sentence_joins_what_others_are_paid_with_how_well_somebody_did() {
        Pattern pay = Pattern.compile("(?i)\\b(market median|benchmarks|percentile of|salary data|market pays)\\b");
        Pattern performance = Pattern.compile("(?i)\\b(exceed|expectations|performance|rating|outstanding)");

        assertThat(texts((place, text) -> pay.matcher(text).find())).isNotEmpty();
        assertThat(texts((place, text) -> sentences(text).stream()
                        .anyMatch(s ->
                                pay.matcher(s).find() && performance.matcher(s).find())))
                .isEmpty();
    }

    @Test
    @Tag("T-17")
    void no_reply_says_however_or_claims_that_value_outweighs_cost() {
        assertThat(texts(has("\\bhowever\\b|outweigh"))).isEmpty();
    }

    @Test
    @Tag("T-17")
    void a_reply_about_the_budget_names_a_value_only_where_finance_confirmed_it() {
        List<String> withValue = new ArrayList<>();
        Examples.all().forEach((name, advice) -> {
            String reply = said(advice).getOrDefault("O-BUDGET", "");
            if (reply.matches("(?s).*[0-9] a year.*")) {
                withValue.add(name);
                assertThat(reply).contains("Finance has confirmed");
            }
        });
        assertThat(withValue).contains("performance-clean").doesNotContain("retention-clean");
    }

    @Test
    @Tag("T-20")
    void nothing_that_is_said_puts_pressure_on_the_manager() {
        assertThat(texts(has("\\b(pressure|ultimatum|final offer|last chance|take it or leave|or else|otherwise I|"
                        + "I demand|I insist|you must|you have to|must decide|immediately|deadline is)\\b")))
                .isEmpty();
    }

    @Test
    @Tag("T-21")
    void staying_is_offered_as_an_exchange_and_never_given_away() {
        assertThat(texts(has("\\b(excited|thrilled|no plans to leave|would never leave|loyal)\\b")))
                .isEmpty();
        Examples.all().values().stream()
                .filter(a -> a.recommendation().type() == BonusType.RETENTION)
                .forEach(a -> assertThat(beat(a, "ASK"))
                        .as(a.profileId())
                        .contains("I commit to")
                        .containsPattern("In return|Before I name any figure"));
        assertThat(beat(Examples.advice("retention-clean"), "OPENING")).contains("I can put a date on it");
    }

    @Test
    @Tag("T-25")
    void one_e_mail_for_each_answer_both_thanks_and_sums_up() {
        Examples.all()
                .forEach((name, advice) -> assertThat(said(advice).entrySet())
                        .filteredOn(text -> text.getKey().startsWith("e-mail"))
                        .hasSize(3)
                        .allSatisfy(mail -> assertThat(mail.getValue())
                                .as(name + ", " + mail.getKey())
                                .containsIgnoringCase("thank you")
                                .contains("To sum up")));
    }

    @Test
    @Tag("T-27")
    void no_text_comes_back_in_six_months_whatever_the_calendar_says() {
        assertThat(texts(has("\\bin (six|6|three|3|twelve|12) months\\b|\\bhalf a year\\b")))
                .isEmpty();
        assertThat(beat(Examples.advice("performance-clean"), "CLOSE-LATER")).contains("before 12 June 2026");
        assertThat(beat(Examples.advice("wait-after-layoffs"), "ASK")).contains("the end of the bonus freeze");
    }

    @Test
    @Tag("T-28")
    void every_sum_that_is_asked_for_has_a_walk_away_below_the_target() {
        List<BonusType> types = new ArrayList<>();
        Examples.all()
                .values()
                .forEach(advice -> advice.amounts().stream()
                        .filter(a -> a.target() != null)
                        .forEach(a -> {
                            types.add(a.type());
                            assertThat(a.walkAway()).as(advice.profileId()).isNotNull();
                            assertThat(a.walkAway().amount())
                                    .as(advice.profileId())
                                    .isPositive()
                                    .isLessThanOrEqualTo(a.target().amount());
                        }));
        assertThat(types).contains(BonusType.PERFORMANCE, BonusType.RETENTION, BonusType.RAISE, BonusType.SPOT);
    }

    @Test
    @Tag("T-34")
    void every_sum_outside_a_plan_or_a_band_has_a_reply_to_a_figure_that_comes_back() {
        Map<String, Advice> all = Examples.all();
        List<String> answered = new ArrayList<>();
        all.forEach((name, advice) -> {
            AmountAdvice main =
                    advice.amounts().isEmpty() ? null : advice.amounts().get(0);
            if (main != null
                    && main.walkAway() != null
                    && main.type() != BonusType.PROMOTION
                    && advice.recommendation().mode() != Mode.RATING_ADVOCACY
                    && !main.walkAway().equals(main.target())) {
                answered.add(name);
                assertThat(said(advice).keySet())
                        .as(name)
                        .contains(
                                "When the figure that comes back reaches your target",
                                "When it lies between your walk-away and your target",
                                "When it lies below your walk-away");
            }
        });
        assertThat(answered).hasSizeGreaterThan(5);
    }

    @Test
    @Tag("T-35")
    void the_page_for_those_outside_engineering_explains_what_the_talk_with_the_manager_need_not() {
        Advice advice = Examples.advice("formula-bound");

        assertThat(advice.script().memo()).contains("In plain words");
        assertThat(advice.script().beats()).noneMatch(b -> b.text().contains("In plain words"));
    }

    @Test
    @Tag("T-39")
    void the_cost_of_a_replacement_is_the_median_of_a_named_review_and_no_other_figure() {
        assertThat(texts((place, text) -> sentences(text).stream()
                        .anyMatch(s -> s.matches("(?is).*\\breplac(e|ing|ement)\\b.*\\d ?%.*")
                                && !s.contains("21% of annual salary at the median"))))
                .isEmpty();
        assertThat(Examples.advice("retention-clean").script().memo())
                .contains("For scale, and not as a forecast: in a review of 30 case studies, which left out executives,"
                        + " replacing an employee cost 21% of annual salary at the median.");
    }
}
