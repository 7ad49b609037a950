package org.bonusadvisor.authoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.junit.jupiter.api.Test;

/** Edits made on purpose: who changes, and which lines are blamed. */
class ComparerTest {
    private static final String RETENTION = "gates/eligible-retention.drl";
    private static final String LEAVING = "gates/leaving.drl";

    @Test
    void a_raised_threshold_changes_whom_it_leaves_out_and_is_blamed_with_its_line() throws IOException {
        Comparer comparer = new EditedRules()
                .edit(RETENTION, "willCommitMonths >= 6", "willCommitMonths >= 9")
                .comparer();
        // BT-07.1 wants the months; of the two edited lines only the first speaks of a company without a loss.
        Reading.Accepted six = withMonths(6);
        Reading.Accepted nine = withMonths(9);

        PersonChange change = comparer.compare(six).changed().orElseThrow();

        assertThat(change.fields().get(0).before()).isEqualTo("RETENTION");
        assertThat(change.fields())
                .allSatisfy(field -> assertThat(field.cause()).isEqualTo(new Cause(Cause.How.ALONE, List.of(1))));
        assertThat(comparer.edits().get(0).hunks().get(0).at()).isEqualTo("rules/" + RETENTION + ":17");
        assertThat(comparer.compare(nine).changed()).isEmpty();
    }

    @Test
    void a_rule_that_is_gone_is_one_edit() throws IOException {
        Comparer comparer = new EditedRules().remove(RETENTION, "BT-07.1").comparer();

        PersonChange change = comparer.compare(withMonths(12)).changed().orElseThrow();

        assertThat(comparer.edits()).hasSize(1);
        assertThat(change.edits()).containsExactly(1);
    }

    @Test
    void an_added_rule_changes_those_for_whom_it_fires() throws IOException {
        Comparer comparer = new EditedRules().append(LEAVING, """

                rule "EL-98.1 nobody gets retention"
                    @title( "No retention bonus at all" )
                    @why( "A test wants it." )
                    @source( "D" )
                    @grade( "D" )
                when
                    Intent( wantsToStay == Answer.YES )
                then
                    insert( new Veto( BonusType.RETENTION ) );
                end
                """).comparer();

        PersonChange change = comparer.compare(withMonths(12)).changed().orElseThrow();

        assertThat(change.fields().get(0).before()).isEqualTo("RETENTION");
        assertThat(change.edits()).containsExactly(1);
    }

    @Test
    void a_new_title_or_source_changes_nobody() throws IOException {
        Comparer comparer = new EditedRules()
                .edit(RETENTION, "commit to six months or more", "commit to half a year")
                .comparer();

        assertThat(comparer.canDiffer()).isFalse();
        assertThat(comparer.edits())
                .singleElement()
                .satisfies(edit -> assertThat(edit.judges()).isFalse());
        assertThat(comparer.compareInFull(withMonths(12)).changed()).isEmpty();
    }

    @Test
    void another_phrase_changes_words_and_nothing_else() throws IOException {
        Comparer comparer = new EditedRules()
                .edit(
                        "phrases/recommendation.yaml",
                        "in exchange for a retention bonus",
                        "in return for a retention bonus")
                .comparer();

        PersonChange change = comparer.compare(withMonths(12)).changed().orElseThrow();

        assertThat(change.kinds()).containsExactly(Field.Kind.WORDS);
    }

    @Test
    void an_edit_that_does_not_touch_a_person_is_not_blamed() throws IOException {
        Comparer comparer = new EditedRules()
                .edit(RETENTION, "Company( profitability in ( Profitability.PROFIT, ", "Company( profitability in ( ")
                .edit(
                        RETENTION,
                        "Company( profitability == Profitability.LOSS, bonusFreeze in ( Answer.NO, Answer.UNKNOWN ),",
                        "Company( profitability == Profitability.LOSS, bonusFreeze in ( Answer.NO ),")
                .comparer();

        Edit first = comparer.edits().get(0);
        Finding profit = comparer.compare(withMonths(12));

        assertThat(comparer.edits()).hasSize(2).allMatch(Edit::judges);
        assertThat(profit.changed().orElseThrow().edits()).containsExactly(first.number());
    }

    @Test
    void two_vetoes_that_go_are_blamed_together_since_neither_alone_sets_the_person_free() throws IOException {
        String veto = """

                rule "EL-98.%d nobody gets retention"
                    @title( "No retention bonus at all" )
                    @why( "A test wants it." )
                    @source( "D" )
                    @grade( "D" )
                when
                    Intent( wantsToStay == Answer.YES )
                then
                    insert( new Veto( BonusType.RETENTION ) );
                end
                """;
        Version both = new EditedRules()
                .append(LEAVING, veto.formatted(1))
                .append("gates/first-year.drl", veto.formatted(2))
                .version();
        Comparer comparer = new Comparer(both, EditedRules.SHIPPED);

        PersonChange change = comparer.compare(withMonths(12)).changed().orElseThrow();

        assertThat(change.fields().get(0).cause()).isEqualTo(new Cause(Cause.How.NEEDED, List.of(1, 2)));
    }

    /** Every kind of edit, over random people: who is found unchanged by the edited rules alone is so when both run. */
    @Test
    void the_shortcut_tells_what_two_full_runs_tell() {
        List<EditedRules> seeded = List.of(
                new EditedRules().edit(RETENTION, "willCommitMonths >= 6", "willCommitMonths >= 15"),
                new EditedRules()
                        .edit("strength/evidence-bands.drl", "EvidenceBand.STRONG, 60", "EvidenceBand.STRONG, 70"),
                new EditedRules().edit(LEAVING, "leavingRegardless == Answer.YES", "leavingRegardless == Answer.NO"),
                new EditedRules()
                        .edit(
                                "script/opening.drl",
                                "wantsToStay in ( Answer.NO, Answer.UNKNOWN )",
                                "wantsToStay != Answer.UNKNOWN"),
                new EditedRules().remove("leverage/rating.drl", "LV-03.1"));
        SoftAssertions softly = new SoftAssertions();
        int changed = 0;

        for (EditedRules edits : seeded) {
            Comparer comparer = edits.comparer();
            for (int i = 0; i < 40; i++) {
                Reading.Accepted someone = EditedRules.generated(11, i);
                Finding quick = comparer.compare(someone);
                Finding slow = comparer.compareInFull(someone);
                softly.assertThat(fields(comparer.compareQuickly(someone)))
                        .as(someone.profile().id())
                        .isEqualTo(fields(slow));
                softly.assertThat(fields(quick)).as(someone.profile().id()).isEqualTo(fields(slow));
                changed += slow.changed().isPresent() ? 1 : 0;
            }
        }

        softly.assertAll();
        assertThat(changed).as("people in whom an edit shows").isGreaterThan(20);
    }

    @Test
    void people_outside_the_given_profiles_are_found_and_can_be_tried_again() {
        Comparer comparer = new EditedRules()
                .edit(RETENTION, "willCommitMonths >= 6", "willCommitMonths >= 7")
                .comparer();

        Beyond beyond = new BoundarySearch(comparer, comparer::compare).run();

        assertThat(beyond.changes()).anySatisfy(one -> {
            assertThat(one.special()).isEqualTo("intent.willCommitMonths = 6");
            assertThat(comparer.compare((Reading.Accepted) new ProfileReader().read(one.profile()))
                            .changed())
                    .contains(one.change());
        });
        assertThat(beyond).isEqualTo(new BoundarySearch(comparer, comparer::compare).run());
    }

    private static List<String> fields(Finding finding) {
        return finding.changed().stream()
                .flatMap(change -> change.fields().stream())
                .map(f -> f.field().text() + ": " + f.before() + " to " + f.after())
                .toList();
    }

    private static Reading.Accepted withMonths(int months) throws IOException {
        String profile = Files.readString(Path.of("data/profiles/retention-clean.json"))
                .replaceFirst("\"willCommitMonths\": *\\d+", "\"willCommitMonths\": " + months);
        return (Reading.Accepted) new ProfileReader().read(profile);
    }
}
