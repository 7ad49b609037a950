package org.bonusadvisor.advice;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.whole.Expectation;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Language;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.PolicyKind;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

/**
 * Nothing that the advisor can say is without a person to whom it is said. A code counts when the advice has it and the
 * case expects it.
 */
class WholeProfileCoverageTest {

    private static final Pattern RULE = Pattern.compile("^rule \"(\\S+) ", Pattern.MULTILINE);

    /** The contradictory cases of domain.md 4.8, in its order. */
    private static final List<String> ROWS = List.of(
            "layoffs-in-a-loss",
            "competing-offer",
            "new-joiner",
            "improvement-plan",
            "bonus-just-paid",
            "startup-without-cash",
            "contractor",
            "visa-tied",
            "already-promoted",
            "formula-bound",
            "formula-pays-zero",
            "top-of-band",
            "weak-offer",
            "leaving-anyway",
            "both-valid",
            "structure-first",
            "rust-gc",
            "california-up-front",
            "germany-mixed",
            "rumours-and-milestone");

    private final List<Expectation> cases = WholeProfileCases.expectations();

    @Test
    void there_are_at_least_45_people() {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void every_case_argues_why_and_names_the_rules_that_decide_it() {
        List<String> bare = cases.stream()
                .filter(c -> c.why().length() < 60 || c.rules().size() < 3)
                .map(Expectation::toString)
                .toList();

        assertThat(bare).isEmpty();
    }

    @Test
    void every_rule_that_a_case_names_exists() {
        Set<String> ids = ShippedRules.files().texts().values().stream()
                .flatMap(text -> RULE.matcher(text).results().map(found -> found.group(1)))
                .collect(toSet());

        List<String> unknown = cases.stream()
                .flatMap(c -> Stream.concat(c.rules().stream(), c.silent().stream())
                        .filter(rule -> !Expectation.isAmong(ids, rule))
                        .map(rule -> c + ": " + rule))
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_contradictory_case_has_a_person() {
        Set<String> rows = cases.stream().flatMap(c -> c.rows().stream()).collect(toSet());

        assertThat(rows).containsExactlyInAnyOrderElementsOf(ROWS);
    }

    @Test
    void every_type_mode_and_variant_is_recommended() {
        Set<String> recommended = all(advice -> List.of(advice.recommendation().type() + " "
                + advice.recommendation().mode() + " " + advice.recommendation().variant()));

        assertThat(recommended)
                .contains(
                        words(BonusType.WAIT, Mode.NONE, Variant.NONE),
                        words(BonusType.SPOT, Mode.NONE, Variant.NONE),
                        words(BonusType.PERFORMANCE, Mode.FREE_AMOUNT, Variant.NONE),
                        words(BonusType.PERFORMANCE, Mode.RATING_ADVOCACY, Variant.NONE),
                        words(BonusType.RETENTION, Mode.STANDARD, Variant.NONE),
                        words(BonusType.RETENTION, Mode.MNA, Variant.NONE),
                        words(BonusType.BOTH_SEQUENCED, Mode.NONE, Variant.NONE),
                        words(BonusType.RAISE, Mode.NONE, Variant.NONE),
                        words(BonusType.RAISE, Mode.NONE, Variant.CONTRACT_RATE),
                        words(BonusType.EQUITY, Mode.NONE, Variant.NONE),
                        words(BonusType.PROMOTION, Mode.NONE, Variant.NONE));
    }

    private static String words(BonusType type, Mode mode, Variant variant) {
        return type + " " + mode + " " + variant;
    }

    @Test
    void both_orders_of_two_requests_and_a_raise_with_and_without_a_bridge_occur() {
        Set<String> forms = all(advice -> switch (advice.recommendation().type()) {
            case BOTH_SEQUENCED ->
                List.of("first " + advice.recommendation().order().get(0));
            case RAISE -> List.of(advice.recommendation().bridge() == null ? "no bridge" : "a bridge");
            case PROMOTION ->
                List.of(
                        advice.amounts().stream().anyMatch(a -> a.role() == Role.INTERIM)
                                ? "an interim bonus"
                                : "no interim");
            default -> List.of();
        });

        assertThat(forms)
                .containsExactlyInAnyOrder(
                        "first PERFORMANCE",
                        "first RETENTION",
                        "a bridge",
                        "no bridge",
                        "an interim bonus",
                        "no interim");
    }

    @Test
    void every_timing_action_is_advised() {
        assertThat(all(advice -> List.of(advice.timing().action()))).containsExactlyInAnyOrder(TimingAction.values());
    }

    @Test
    void every_objection_is_expected_and_answered() {
        assertMissing(
                "objections",
                Expectation::objections,
                advice -> advice.objections().stream()
                        .map(Advice.ObjectionAdvice::code)
                        .toList());
    }

    @Test
    void every_red_flag_is_expected_and_raised() {
        assertMissing(
                "red-flags",
                Expectation::redFlags,
                advice -> advice.redFlags().stream()
                        .map(Advice.RedFlagAdvice::code)
                        .toList());
    }

    @Test
    void every_legal_note_is_expected_and_given() {
        assertMissing(
                "legal-notes",
                Expectation::legalNotes,
                advice -> advice.legalNotes().stream()
                        .map(Advice.LegalAdvice::code)
                        .toList());
    }

    private void assertMissing(
            String list, Function<Expectation, List<String>> expected, Function<Advice, List<String>> given) {
        List<String> missing = new ArrayList<>(Codes.of(ShippedRules.files()).list(list));
        cases.forEach(c -> {
            List<String> both = new ArrayList<>(expected.apply(c));
            both.retainAll(given.apply(WholeProfileCases.advice(c)));
            missing.removeAll(both);
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void every_manager_style_and_policy_occurs() {
        assertThat(facts(p -> Stream.of(p.manager().style()))).containsExactlyInAnyOrder(Style.values());
        assertThat(facts(p -> Stream.of(p.policy().kind()))).containsExactlyInAnyOrder(PolicyKind.values());
    }

    @Test
    void go_and_rust_occur_alone_and_together() {
        Set<Set<Language>> languages =
                facts(p -> Stream.of(Set.copyOf(p.engineer().languages())));

        assertThat(languages).contains(Set.of(Language.GO), Set.of(Language.RUST), Set.of(Language.GO, Language.RUST));
    }

    @Test
    void every_currency_of_the_phrases_occurs() {
        assertThat(facts(p -> Stream.of(p.currency()))).contains("USD", "EUR", "GBP", "INR", "CAD", "JPY");
    }

    @Test
    void one_and_several_achievements_and_named_and_unnamed_engineers_occur() {
        Set<String> sizes = facts(p ->
                Stream.of(p.achievements().isEmpty() ? "none" : p.achievements().size() == 1 ? "one" : "several"));
        Set<Boolean> named = facts(p -> Stream.of(p.engineer().name() != null));

        assertThat(sizes).containsExactlyInAnyOrder("none", "one", "several");
        assertThat(named).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void no_two_cases_are_the_same_person_under_another_name() {
        List<String> pays = cases.stream()
                .map(WholeProfileCases::profile)
                .map(p -> String.format(
                        Locale.ROOT,
                        "%s %s %s",
                        p.currency(),
                        p.engineer().pay().amount(),
                        p.engineer().tenureMonths()))
                .toList();

        assertThat(pays).doesNotHaveDuplicates();
    }

    private <T> Set<T> all(Function<Advice, ? extends Collection<T>> part) {
        return cases.stream()
                .map(WholeProfileCases::advice)
                .flatMap(advice -> part.apply(advice).stream())
                .collect(toSet());
    }

    private <T> Set<T> facts(Function<Profile, Stream<T>> part) {
        return cases.stream().map(WholeProfileCases::profile).flatMap(part).collect(toSet());
    }
}
