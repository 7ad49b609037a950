package org.bonusadvisor.report.view.run;

import java.util.Locale;
import java.util.function.Function;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.report.view.Words;

/** What a profile has one of a closed set of. */
enum Property {
    TYPE("run.type", Property::type),
    TIMING("run.action", RunRow::action),
    EVIDENCE("run.evidence", RunRow::evidence),
    LEVERAGE("run.leverage", RunRow::leverage),
    STYLE("run.style", RunRow::style);

    private final String label;
    private final Function<RunRow, Enum<?>> constant;

    Property(String label, Function<RunRow, Enum<?>> constant) {
        this.label = label;
        this.constant = constant;
    }

    /** The filter word. */
    String key() {
        return code(this);
    }

    /** The name. */
    String label() {
        return Words.ENGLISH.say(label);
    }

    /** The constant that a row has. */
    Enum<?> constant(RunRow row) {
        return constant.apply(row);
    }

    /** The value that a row has. */
    Facet.Value of(RunRow row) {
        return value(constant(row));
    }

    /** A constant's filter word and name. */
    static Facet.Value value(Enum<?> constant) {
        return new Facet.Value(code(constant), Words.capital(Words.ENGLISH.name(constant)));
    }

    /** A contractor's raise is a type of its own. */
    private static Enum<?> type(RunRow row) {
        return row.type() == BonusType.RAISE && row.variant() != Variant.NONE ? row.variant() : row.type();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
