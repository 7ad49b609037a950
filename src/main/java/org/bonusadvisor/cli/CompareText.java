package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.authoring.compare.BoundaryChange;
import org.bonusadvisor.authoring.compare.Edit;
import org.bonusadvisor.authoring.compare.Field;
import org.bonusadvisor.authoring.compare.FieldChange;
import org.bonusadvisor.authoring.compare.Hunk;
import org.bonusadvisor.authoring.compare.PersonChange;
import org.bonusadvisor.authoring.compare.RuleComparison;
import org.jspecify.annotations.Nullable;

/** A comparison as a terminal shows it: a summary, and the first people. */
final class CompareText {
    /** Fields that are shown before others when there is room for some only. */
    private static final Set<String> TELLING =
            Set.of("type", "target", "what to do", "earliest", "objections", "red flags", "legal notes");

    private static final int PEOPLE = 20;
    private static final int EXAMPLES = 5;
    private static final int EDITS = 20;
    private static final int FIELDS = 4;
    private static final int LINES = 3;
    private static final int WIDE = 110;

    private final Compared compared;
    private final RuleComparison all;
    private final @Nullable Path out;
    private final List<String> lines = new ArrayList<>();

    /** The text of a comparison; {@code out} is where its page was written, null when it was not. */
    CompareText(Compared compared, @Nullable Path out) {
        this.compared = compared;
        this.all = compared.comparison();
        this.out = out;
    }

    /** The first rejected profiles with their problems. */
    List<String> rejected() {
        List<Compared.RejectedProfile> bad = compared.rejected();
        List<String> first = new ArrayList<>(
                bad.stream().limit(PEOPLE).map(CompareText::rejection).toList());
        if (bad.size() > PEOPLE) {
            first.add("… and " + CompareWords.count(bad.size() - PEOPLE, "more rejected profile") + place());
        }
        return first;
    }

    private static String rejection(Compared.RejectedProfile one) {
        int more = one.problems().size() - 1;
        return one.problems().get(0) + (more == 0 ? "" : " (and " + CompareWords.count(more, "more problem") + ")");
    }

    /** The whole text. */
    List<String> lines() {
        lines.add(CompareWords.result(all));
        if (!compared.rejected().isEmpty()) {
            lines.add(CompareWords.count(compared.rejected().size(), "profile") + " rejected and not compared.");
        }
        edits();
        people();
        examples();
        if (out != null) {
            lines.add("");
            lines.add("Report: " + out.resolve("index.html"));
        }
        return lines;
    }

    private void edits() {
        List<Edit> judging = all.edits(true);
        Map<Integer, Integer> given = all.byEdit();
        Map<Integer, Integer> beyond = all.beyondByEdit();
        for (Edit edit : judging.subList(0, Math.min(EDITS, judging.size()))) {
            lines.add("");
            lines.add(cut(String.format(
                    Locale.ROOT,
                    "edit %d  %s  %,d given, %,d made up",
                    edit.number(),
                    edit.hunks().get(0).at(),
                    given.getOrDefault(edit.number(), 0),
                    beyond.getOrDefault(edit.number(), 0))));
            edit.hunks().stream().limit(LINES).forEach(this::hunk);
        }
        more(judging.size() - EDITS, "edits");
        List<Edit> others = all.edits(false);
        if (!others.isEmpty()) {
            lines.add("");
            lines.add(CompareWords.quiet(others.size()));
        }
    }

    private void hunk(Hunk hunk) {
        hunk.old().stream().limit(LINES).forEach(line -> lines.add(cut("  - " + line.strip())));
        hunk.now().stream().limit(LINES).forEach(line -> lines.add(cut("  + " + line.strip())));
    }

    private void people() {
        if (all.people().isEmpty()) {
            return;
        }
        lines.add("");
        List<String> kinds = new ArrayList<>();
        all.byKind().forEach((kind, count) -> kinds.add(String.format(Locale.ROOT, "%,d %s", count, kind.words())));
        lines.add("Who changes (" + String.join(", ", kinds) + "):");
        all.people().stream().limit(PEOPLE).forEach(person -> person(person.id(), person));
        more(all.people().size() - PEOPLE, "people");
    }

    private void examples() {
        if (all.beyond().generated() == 0 || !all.differs()) {
            return;
        }
        lines.add("");
        lines.add("Beyond the given profiles: " + CompareWords.tried(all.beyond()));
        for (BoundaryChange one :
                all.beyond().changes().stream().limit(EXAMPLES).toList()) {
            String alike = one.more() == 0 ? "" : ", and " + one.more() + " like it";
            person(one.base() + ", " + one.special() + alike, one.change());
        }
        more(all.beyond().changes().size() - EXAMPLES, "kinds");
    }

    private void person(String who, PersonChange person) {
        lines.add(cut("  " + who));
        List<FieldChange> fields = person.fields().stream()
                .sorted(Comparator.comparing(f -> !TELLING.contains(f.field().name())))
                .toList();
        for (FieldChange field : fields.subList(0, Math.min(FIELDS, fields.size()))) {
            String cause = "  [" + CompareWords.cause(field.cause()) + "]";
            lines.add(cut("    " + change(field, person.currency()), WIDE - cause.length()) + cause);
        }
        if (fields.size() > FIELDS) {
            lines.add("    … and " + CompareWords.count(fields.size() - FIELDS, "more field"));
        }
    }

    private static String change(FieldChange field, String currency) {
        String after = CompareWords.value(field.after(), currency);
        return field.field().kind() == Field.Kind.WORDS
                ? "words of " + after
                : field.field().text() + "  " + CompareWords.value(field.before(), currency) + " → " + after;
    }

    private void more(int number, String things) {
        if (number > 0) {
            lines.add(String.format(Locale.ROOT, "  … and %,d more %s%s", number, things, place()));
        }
    }

    private String place() {
        return out == null ? "; --out DIR writes all" : ", in " + out.resolve("index.html");
    }

    private static String cut(String line) {
        return cut(line, WIDE);
    }

    private static String cut(String line, int width) {
        return line.length() <= width ? line : line.substring(0, Math.max(0, width - 1)) + "…";
    }
}
