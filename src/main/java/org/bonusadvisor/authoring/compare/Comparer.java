package org.bonusadvisor.authoring.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleFiles;

/** Compares what two versions of the rules advise, person by person. Safe for many threads. */
public final class Comparer {
    private final Version old;
    private final Version now;
    private final Delta delta;
    private final Edits edits;
    private final Map<Way, Delta> deltas = new ConcurrentHashMap<>();

    private record Way(Version from, Version to) {}

    /** Compares two versions. */
    public Comparer(Version old, Version now) {
        this.old = old;
        this.now = now;
        this.delta = Delta.between(old, now);
        this.edits = new Edits(old, now);
    }

    /** The edits between the versions. */
    public List<Edit> edits() {
        return edits.all();
    }

    /** Whether anybody's advice can differ. */
    public boolean canDiffer() {
        return !delta.isNothing();
    }

    /** Ids of the rules that judge differently. */
    Set<String> changedIds() {
        return delta.rules().stream().map(RuleChange::id).collect(Collectors.toSet());
    }

    /** Each version of each rule that judges differently. */
    List<Rule> changedRules() {
        return delta.rules().stream().flatMap(RuleChange::rules).toList();
    }

    /** All rules of both versions. */
    List<Rule> allRules() {
        List<Rule> all = new ArrayList<>(old.rules().values());
        now.rules().values().stream()
                .filter(rule -> !old.rules().containsKey(rule.id()))
                .forEach(all::add);
        return all;
    }

    /** The files that the comparison ends at. */
    RuleFiles newFiles() {
        return now.files();
    }

    /**
     * Compares for one person. Whoever is judged by OLD is run through the edited rules alone; when they conclude the
     * same in both versions, so does everything after them, and NEW is not run.
     */
    public Finding compare(Reading.Accepted reading) {
        if (delta.isNothing()) {
            return new Finding(null, Set.of(), null);
        }
        Optional<Delta.Effect> effect = effect(reading);
        Set<String> reached = effect.map(Delta.Effect::fires).orElse(Set.of());
        return effect.filter(Delta.Effect::same).isPresent()
                ? new Finding(null, reached, null)
                : inFull(reading, reached);
    }

    /**
     * Compares for one person as {@link #compare} does, but without a look at which edited rules fire: who is not
     * reached by what differs in them need not even be judged.
     */
    public Finding compareQuickly(Reading.Accepted reading) {
        StatedAlone stated = new StatedAlone(StatedFacts.of(reading.profile()));
        return !delta.texts() && delta.rules().stream().allMatch(stated::same)
                ? new Finding(null, Set.of(), null)
                : compare(reading);
    }

    /** Compares for one person without the shortcut: both versions are run. */
    Finding compareInFull(Reading.Accepted reading) {
        Runs runs = new Runs(reading, (from, to) -> new Delta(List.of(), from != to));
        return finding(reading, runs, Set.of());
    }

    private Optional<Delta.Effect> effect(Reading.Accepted reading) {
        if (delta.texts()) {
            return Optional.empty();
        }
        try {
            Memory memory = delta.needsWholeAdvice()
                    ? old.advisor().examine(reading).memory()
                    : old.advisor().judge(reading);
            return Optional.of(delta.effect(memory));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Finding inFull(Reading.Accepted reading, Set<String> reached) {
        Runs runs = new Runs(
                reading, (from, to) -> deltas.computeIfAbsent(new Way(from, to), w -> Delta.between(w.from(), w.to())));
        return finding(reading, runs, reached);
    }

    private Finding finding(Reading.Accepted reading, Runs runs, Set<String> reached) {
        Outcome before = runs.of(old);
        Outcome after = runs.of(now);
        if (!before.given() && !after.given()) {
            return new Finding(null, reached, String.valueOf(before.value(Outcome.GIVEN)));
        }
        List<Field> fields = List.copyOf(before.changed(after));
        return new Finding(
                fields.isEmpty() ? null : change(reading.profile(), fields, before, after, runs), reached, null);
    }

    private PersonChange change(Profile profile, List<Field> fields, Outcome before, Outcome after, Runs runs) {
        Blame blame = new Blame(before, after, runs);
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : fields) {
            Object value =
                    field.equals(Outcome.WORDS) ? String.join(", ", before.differentWords(after)) : after.value(field);
            changes.add(new FieldChange(field, before.value(field), value, blame.of(field)));
        }
        Object type = before.value(Outcome.TYPE);
        return new PersonChange(
                Objects.requireNonNull(profile.id()),
                profile.engineer().name(),
                Objects.requireNonNull(profile.currency()),
                type == null ? "" : type.toString(),
                changes);
    }

    /** Finds the edits behind the changes of one person. */
    private final class Blame {
        private final Outcome before;
        private final Outcome after;
        private final Runs runs;
        private final List<Edit> candidates =
                edits.all().stream().filter(Edit::judges).toList();

        Blame(Outcome before, Outcome after, Runs runs) {
            this.before = before;
            this.after = after;
            this.runs = runs;
        }

        Cause of(Field field) {
            List<Integer> alone = numbers(e -> edits.with(List.of(e))
                    .filter(v -> before.differs(runs.of(v), field))
                    .isPresent());
            if (!alone.isEmpty()) {
                return new Cause(Cause.How.ALONE, alone);
            }
            List<Integer> needed = numbers(e -> edits.without(e)
                    .filter(v -> !before.differs(runs.of(v), field))
                    .isPresent());
            return needed.isEmpty()
                    ? new Cause(Cause.How.TOGETHER, numbers(this::touches))
                    : new Cause(Cause.How.NEEDED, needed);
        }

        /** Whether the edit makes a rule conclude something else for the person, with or without the other edits. */
        private boolean touches(Edit edit) {
            return edits.with(List.of(edit)).map(runs::of).orElse(after) != before
                    || edits.without(edit).map(runs::of).orElse(before) != after;
        }

        private List<Integer> numbers(Predicate<Edit> which) {
            return candidates.stream().filter(which).map(Edit::number).toList();
        }
    }
}
