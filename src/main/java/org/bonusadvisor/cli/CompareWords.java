package org.bonusadvisor.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.compare.Beyond;
import org.bonusadvisor.authoring.compare.Cause;
import org.bonusadvisor.authoring.compare.RuleComparison;
import org.bonusadvisor.phrases.Format;
import org.jspecify.annotations.Nullable;

/** What text and page say of a comparison in the same words. */
final class CompareWords {
    private CompareWords() {}

    /** A value of a field, fit to print. */
    static String value(@Nullable Object value, String currency) {
        if (value == null) {
            return "none";
        }
        if (value instanceof BigDecimal money) {
            return Format.ENGLISH.money(money, currency);
        }
        if (value instanceof List<?> items) {
            return items.isEmpty()
                    ? "none"
                    : items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** Which edits cause something. */
    static String cause(Cause cause) {
        String edits = (cause.edits().size() == 1 ? "edit " : "edits ")
                + cause.edits().stream().map(String::valueOf).collect(Collectors.joining(", "));
        boolean several = cause.edits().size() > 1;
        return switch (cause.how()) {
            case ALONE -> several ? edits + ", each alone" : edits;
            case NEEDED -> several ? edits + ", only together" : edits + ", not without others";
            case TOGETHER -> edits + ", only together";
        };
    }

    /** The first sentence: who changes, or that nobody does, of how many. */
    static String result(RuleComparison all) {
        String tried = profiles(all.profiles()) + beyond(all.beyond());
        if (!all.differs()) {
            return "No profile changes: " + tried + " tried.";
        }
        String outside = all.beyond().changed() == 0
                ? ""
                : all.people().isEmpty()
                        ? " Beyond them, " + count(all.beyond().changed(), "made-up profile") + " would."
                        : " Beyond them, " + count(all.beyond().changed(), "made-up profile") + " would too.";
        int people = all.people().size();
        return (people == 0 ? "None" : String.format(Locale.ROOT, "%,d", people))
                + " of " + profiles(all.profiles()) + (people > 1 ? " change." : " changes.")
                + outside;
    }

    /** What was tried beyond the given profiles, and what was not. */
    static String tried(Beyond beyond) {
        return count(beyond.generated(), "random profile") + " and "
                + count(beyond.tried(), "boundary profile") + " tried, made from "
                + count(beyond.bases(), "profile")
                + (beyond.left() == 0
                        ? "."
                        : String.format(Locale.ROOT, "; %,d more made and not tried.", beyond.left()));
    }

    private static String beyond(Beyond beyond) {
        return beyond.generated() == 0
                ? ""
                : ", " + count(beyond.generated(), "random profile") + " and "
                        + count(beyond.tried(), "boundary profile");
    }

    private static String profiles(int count) {
        return count(count, "given profile");
    }

    /** What is said of the edits that judge nothing. */
    static String quiet(int edits) {
        return count(edits, "more edit") + (edits == 1 ? " changes" : " change")
                + " no judgement: titles, reasons, sources, grades or comments.";
    }

    /** A number of things. */
    static String count(int number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
