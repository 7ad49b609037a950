package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Figure;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Inference;
import org.jspecify.annotations.Nullable;

/** What rules said of one ask, and the steps by which its figures come about. */
final class Derivation {
    private final Ask ask;
    private final Inference inference;
    private final List<Figures.Step> steps = new ArrayList<>();

    Derivation(Ask ask, Inference inference) {
        this.ask = ask;
        this.inference = inference;
    }

    Ask ask() {
        return ask;
    }

    Inference inference() {
        return inference;
    }

    /** The conclusions of a type about this ask. */
    <T> List<Concluded<T>> all(Class<T> type, Function<T, BonusType> of) {
        return inference
                .conclusions(type)
                .filter(c -> of.apply(c.conclusion()) == ask.type())
                .toList();
    }

    /** Notes a step in percent of base and gives its value back. */
    BigDecimal step(String key, BigDecimal value, @Nullable Concluded<?> because) {
        steps.add(new Figures.Step(key, value, false, because == null ? null : because.firing()));
        return value;
    }

    /** Notes a step in money. */
    void money(String key, BigDecimal value) {
        steps.add(new Figures.Step(key, value, true, null));
    }

    List<Figures.Step> steps() {
        return List.copyOf(steps);
    }

    static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
