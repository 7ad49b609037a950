package org.bonusadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.authoring.compare.BoundaryChange;
import org.bonusadvisor.authoring.compare.Edit;
import org.bonusadvisor.authoring.compare.Field;
import org.bonusadvisor.authoring.compare.FieldChange;
import org.bonusadvisor.authoring.compare.PersonChange;
import org.bonusadvisor.authoring.compare.RuleComparison;
import org.bonusadvisor.report.view.CompareView;

/** A comparison as its page shows it. */
final class ComparePage {
    private static final int PEOPLE = 1_000;

    private final Compared compared;
    private final RuleComparison all;

    private ComparePage(Compared compared) {
        this.compared = compared;
        this.all = compared.comparison();
    }

    static CompareView of(Compared compared) {
        return new ComparePage(compared).view();
    }

    private CompareView view() {
        return new CompareView(
                compared.old(),
                compared.now(),
                CompareWords.result(all),
                counts(),
                kinds(),
                all.edits(true).stream().map(this::edit).toList(),
                all.edits(false).isEmpty()
                        ? ""
                        : CompareWords.quiet(all.edits(false).size()),
                all.edits(false).stream().map(this::edit).toList(),
                all.people().stream().limit(PEOPLE).map(ComparePage::person).toList(),
                Math.max(0, all.people().size() - PEOPLE),
                CompareWords.tried(all.beyond()),
                all.beyond().changes().stream().map(ComparePage::example).toList(),
                compared.rejected().stream()
                        .map(r -> new CompareView.Rejected(r.source() + ", " + r.position(), r.problems()))
                        .toList());
    }

    private List<CompareView.Count> counts() {
        return List.of(
                new CompareView.Count("given profiles", all.profiles()),
                new CompareView.Count("change", all.people().size()),
                new CompareView.Count("rejected", compared.rejected().size()),
                new CompareView.Count(
                        "made-up profiles",
                        all.beyond().generated() + all.beyond().tried()),
                new CompareView.Count("of these change", all.beyond().changed()));
    }

    private List<CompareView.Count> kinds() {
        List<CompareView.Count> kinds = new ArrayList<>();
        all.byKind().forEach((kind, count) -> kinds.add(new CompareView.Count(kind.words(), count)));
        return kinds;
    }

    private CompareView.Lines edit(Edit edit) {
        return new CompareView.Lines(
                edit.number(),
                all.byEdit().getOrDefault(edit.number(), 0),
                all.beyondByEdit().getOrDefault(edit.number(), 0),
                edit.hunks().stream()
                        .map(h -> new CompareView.Place(h.at(), h.old(), h.now()))
                        .toList());
    }

    private static CompareView.Person person(PersonChange person) {
        String name = person.name();
        return new CompareView.Person(person.id(), name == null ? "" : name, fields(person));
    }

    private static CompareView.Person example(BoundaryChange one) {
        String alike = one.more() == 0 ? "" : " (" + one.more() + " more like it)";
        return new CompareView.Person(one.base(), one.special() + alike, fields(one.change()));
    }

    private static List<CompareView.FieldRow> fields(PersonChange person) {
        return person.fields().stream().map(f -> field(f, person.currency())).toList();
    }

    private static CompareView.FieldRow field(FieldChange change, String currency) {
        boolean words = change.field().kind() == Field.Kind.WORDS;
        String cause = CompareWords.cause(change.cause());
        return new CompareView.FieldRow(
                change.field().kind().words(),
                change.field().text(),
                words ? "" : CompareWords.value(change.before(), currency),
                words ? "said differently: " + change.after() : CompareWords.value(change.after(), currency),
                change.cause().edits(),
                cause.contains(", ")
                        ? cause.substring(cause.lastIndexOf(", ") + 2).replaceFirst("^\\d+$", "")
                        : "");
    }
}
