package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.advice.WouldChange;
import org.bonusadvisor.advice.WouldChange.Gain;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.profile.Reading;

/** Finds the smallest sets of things to do that make the advice for a profile better, by trying them with the rules. */
public final class WhatIf {
    private static final int LARGEST = 3;

    /** Sets of two and three that are tried at most, the least effort first. */
    private static final int MOST = 300;

    private static final Comparator<List<Move>> BY_EFFORT = Comparator.<List<Move>>comparingInt(WhatIf::hours)
            .thenComparingInt(WhatIf::days)
            .thenComparingInt(List::size);

    private final Advisor advisor;
    private final Actionable actionable;

    /** With what the rules folder of an advisor declares. */
    public WhatIf(Advisor advisor) {
        this.advisor = advisor;
        this.actionable = Actionable.of(advisor.rules().sources());
    }

    /** What would change the advice for a profile, the least effort first. */
    public Answer of(Reading.Accepted reading) {
        return new Search(ProfilePath.corrected(reading.source())).run();
    }

    /**
     * What was found.
     *
     * @param now the verdict as things are
     * @param changes the sets, the least effort first; of sets with the same outcome the one of least effort
     * @param tried number of sets that were tried
     */
    public record Answer(Verdict now, List<WouldChange> changes, int tried) {}

    private static int hours(List<Move> moves) {
        return moves.stream().mapToInt(Move::hours).sum();
    }

    private static int days(List<Move> moves) {
        return moves.stream().mapToInt(Move::days).max().orElse(0);
    }

    /** A set of moves that was tried. */
    private record Tried(List<Move> moves, Trial trial, Set<Gain> gains, boolean active) {}

    /** The search for one profile. */
    private final class Search {
        private final Moves moves;
        private final Trial now;
        private final Map<Integer, Optional<Trial>> waiting = new ConcurrentHashMap<>();
        private final List<Tried> found = new ArrayList<>();
        private int tried;

        Search(ObjectNode profile) {
            this.moves = new Moves(actionable, profile, advisor.format());
            this.now = Trial.of(advisor, profile)
                    .orElseThrow(() -> new IllegalArgumentException("the profile cannot be judged"));
        }

        Answer run() {
            List<Move> singles = new ArrayList<>();
            for (Tried one : tryAll(moves.all().stream().map(List::of).toList())) {
                if (one.gains().isEmpty() && one.active()) {
                    singles.add(one.moves().get(0));
                }
            }
            List<List<Move>> open = singles.stream().map(List::of).toList();
            int left = MOST;
            for (int size = 2; size <= LARGEST && left > 0; size++) {
                List<List<Move>> sets = larger(open, singles).stream()
                        .sorted(BY_EFFORT)
                        .limit(left)
                        .toList();
                left -= sets.size();
                open = tryAll(sets).stream()
                        .filter(t -> t.gains().isEmpty())
                        .map(Tried::moves)
                        .toList();
            }
            return new Answer(now.verdict(), best(), tried);
        }

        private List<Tried> tryAll(List<List<Move>> sets) {
            List<Tried> all = sets.parallelStream().flatMap(this::attempt).toList();
            tried += sets.size();
            all.stream().filter(t -> !t.gains().isEmpty()).forEach(found::add);
            return all;
        }

        /** Each set with one more move that comes after its last; sets that hold a set that suffices are left out. */
        private List<List<Move>> larger(List<List<Move>> sets, List<Move> singles) {
            List<List<Move>> more = new ArrayList<>();
            for (List<Move> set : sets) {
                int last = singles.indexOf(set.get(set.size() - 1));
                for (Move move : singles.subList(last + 1, singles.size())) {
                    List<Move> next =
                            Stream.concat(set.stream(), Stream.of(move)).toList();
                    if (set.stream().allMatch(move::goesWith)
                            && found.stream().noneMatch(f -> next.containsAll(f.moves()))) {
                        more.add(next);
                    }
                }
            }
            return more;
        }

        private Stream<Tried> attempt(List<Move> set) {
            Map<String, JsonNode> facts = new LinkedHashMap<>();
            set.forEach(move -> facts.putAll(move.set()));
            int days = days(set);
            Optional<Trial> then = Trial.of(advisor, moves.after(days, facts));
            Optional<Trial> waited = facts.isEmpty() ? Optional.of(now) : waited(days);
            return then.stream().map(trial -> {
                boolean active = waited.map(w -> !w.concluded().equals(trial.concluded()))
                        .orElse(true);
                return new Tried(set, trial, facts.isEmpty() ? byWaiting(trial) : byDoing(trial, waited), active);
            });
        }

        /** What mere waiting brings; a window that is ahead does not become better by waiting for it. */
        private Set<Gain> byWaiting(Trial trial) {
            Set<Gain> gains = gains(now.verdict(), trial.verdict());
            if (now.verdict().earliest() != null) {
                gains.remove(Gain.WINDOW);
            }
            return gains;
        }

        /** What the doing brings, if it is more than waiting as long would bring. */
        private Set<Gain> byDoing(Trial trial, Optional<Trial> waited) {
            boolean own = waited.map(w -> !gains(w.verdict(), trial.verdict()).isEmpty())
                    .orElse(true);
            return own ? gains(now.verdict(), trial.verdict()) : Set.of();
        }

        /** What waiting alone would bring, which is not the doing of anything else. */
        private Optional<Trial> waited(int days) {
            return days == 0
                    ? Optional.of(now)
                    : waiting.computeIfAbsent(days, d -> Trial.of(advisor, moves.after(d, Map.of())));
        }

        private List<WouldChange> best() {
            List<Tried> sorted = found.stream()
                    .sorted(Comparator.comparing(Tried::moves, BY_EFFORT))
                    .toList();
            List<Verdict> outcomes = new ArrayList<>();
            return sorted.stream()
                    .filter(t -> !outcomes.contains(t.trial().verdict())
                            && outcomes.add(t.trial().verdict()))
                    .map(this::written)
                    .toList();
        }

        private WouldChange written(Tried set) {
            return new WouldChange(
                    set.moves().stream().map(this::step).toList(),
                    hours(set.moves()),
                    days(set.moves()),
                    List.copyOf(set.gains()),
                    set.trial().verdict());
        }

        private WouldChange.Step step(Move move) {
            List<WouldChange.Edit> edits = new ArrayList<>();
            move.set().forEach((path, value) -> edits.add(new WouldChange.Edit(path, moves.value(path), value)));
            if (edits.isEmpty()) {
                edits.add(new WouldChange.Edit("asOf", moves.day(0), moves.day(move.days())));
            }
            return new WouldChange.Step(move.what(), move.hours(), move.days(), edits);
        }
    }

    /**
     * What is better: something to ask for, or a type that pays no less; more of the same type; an earlier window for
     * it, or one that is open where it was not and begins no later.
     */
    static Set<Gain> gains(Verdict before, Verdict after) {
        EnumSet<Gain> gains = EnumSet.noneOf(Gain.class);
        boolean same = before.type() == after.type() && before.variant() == after.variant();
        int more = after.total().compareTo(before.total());
        if (!same && after.type() != BonusType.WAIT && (before.type() == BonusType.WAIT || more >= 0)) {
            gains.add(Gain.TYPE);
        }
        if (same && more > 0) {
            gains.add(Gain.TARGET);
        }
        int action = after.action().compareTo(before.action());
        int day = day(after).compareTo(day(before));
        if (same && more >= 0 && (day < 0 && action <= 0 || day == 0 && action < 0)) {
            gains.add(Gain.WINDOW);
        }
        return gains;
    }

    /** The day on which the window begins; without a window a day after all others. */
    private static LocalDate day(Verdict verdict) {
        return Objects.requireNonNullElse(verdict.earliest(), LocalDate.MAX);
    }
}
