package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.calculation.Choosing;
import org.bonusadvisor.conclusions.ConfidenceLimit;
import org.bonusadvisor.conclusions.Part;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Recommendation;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Firing;

/** Writes down what was chosen, what belongs to it and what it beat. */
final class ChoicePart {
    private final Case work;
    private final Choosing choosing;
    private final Choosing.Contender winner;
    private final List<Ask> asks;

    ChoicePart(Case work) {
        this.work = work;
        this.choosing = new Choosing(work.inference().memory());
        this.winner = choosing.winner();
        this.asks = findAsks();
    }

    Recommendation recommendation() {
        return new Recommendation(winner.type(), winner.variant(), winner.mode());
    }

    List<Ask> asks() {
        return asks;
    }

    /** Types that a veto rules out. */
    boolean isVetoed(BonusType type) {
        return !choosing.vetoes(type).isEmpty();
    }

    private List<Ask> findAsks() {
        List<Ask> found = new ArrayList<>();
        if (winner.type() != BonusType.BOTH_SEQUENCED) {
            found.add(new Ask(winner.type(), winner.mode(), Role.MAIN, 1));
        }
        work.all(Part.class)
                .map(Concluded::conclusion)
                .filter(p -> p.of() == winner.type() && !isVetoed(p.type()))
                .sorted(Comparator.comparingInt(Part::order).thenComparing(Part::type))
                .forEach(p -> {
                    if (found.stream().noneMatch(a -> a.type() == p.type())) {
                        found.add(new Ask(p.type(), p.mode(), p.role(), p.order()));
                    }
                });
        if (found.isEmpty()) {
            throw new org.bonusadvisor.calculation.IncompleteRulesException(
                    "no rule in rules/candidates/ concludes the parts of " + winner.type());
        }
        return List.copyOf(found);
    }

    Choice write(AmountPart amounts) {
        boolean both = winner.type() == BonusType.BOTH_SEQUENCED;
        return new Choice(
                winner.type(),
                winner.mode(),
                winner.variant(),
                both ? asks.stream().map(Ask::type).toList() : List.of(),
                headline(),
                confidence(),
                because(),
                asks.stream()
                        .filter(a -> a.role() == Role.BRIDGE)
                        .findFirst()
                        .map(a -> new Choice.Bridge(a.type(), amounts.stayMonths(a.type())))
                        .orElse(null),
                choosing.losers().stream().map(this::rejected).toList());
    }

    private List<Reason> because() {
        List<Firing> firings = new ArrayList<>(winner.because());
        work.all(Part.class)
                .filter(c -> c.conclusion().of() == winner.type())
                .map(Concluded::firing)
                .forEach(firings::add);
        return work.reasons(firings);
    }

    private String headline() {
        String key = "headline." + winner.type();
        List<String> keys = new ArrayList<>();
        if (winner.variant() != Variant.NONE) {
            keys.add(key + "." + winner.variant());
        }
        if (winner.mode() != Mode.NONE) {
            keys.add(key + "." + winner.mode());
        }
        keys.add(key);
        return keys.stream()
                .map(work::say)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Choice.Confidence confidence() {
        Magnitude level = work.all(ConfidenceLimit.class)
                .map(c -> c.conclusion().level())
                .min(Comparator.naturalOrder())
                .orElse(Magnitude.HIGH);
        return new Choice.Confidence(
                level, work.reasons(ConfidenceLimit.class, c -> c.level() == level || c.level() != Magnitude.HIGH));
    }

    private Choice.Rejected rejected(BonusType type) {
        List<Firing> vetoes = choosing.vetoes(type);
        Choosing.Contender loser = choosing.best(type);
        work.slots().set("winner", name(winner));
        work.slots().set("winnerScore", String.valueOf(winner.score()));
        work.slots().set("winnerPrecedence", String.valueOf(winner.precedence()));
        work.slots().set("loserScore", String.valueOf(loser.score()));
        work.slots().set("loserPrecedence", String.valueOf(loser.precedence()));
        if (!vetoes.isEmpty()) {
            return new Choice.Rejected(type, work.say("beaten.veto"), work.reasons(vetoes));
        }
        boolean precedence = loser.precedence() != winner.precedence();
        return new Choice.Rejected(
                type, work.say(precedence ? "beaten.precedence" : "beaten.score"), work.reasons(loser.because()));
    }

    private String name(Choosing.Contender contender) {
        String key = "type-name." + contender.type();
        String variant = contender.variant() == Variant.NONE ? "" : work.words(key + "." + contender.variant());
        return variant.isEmpty() ? work.words(key) : variant;
    }

    /** The name of what is recommended, in words. */
    String name() {
        return name(winner);
    }
}
