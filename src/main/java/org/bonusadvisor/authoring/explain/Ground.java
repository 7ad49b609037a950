package org.bonusadvisor.authoring.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.bonusadvisor.rulebase.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a profile, and what it rests on.
 *
 * @param holds a conclusion as rules write it, a total, or a value of the profile such as {@code engineer.rating =
 *     EXCEEDS}
 * @param rule the rule that concluded it; null for totals and values
 * @param from what it rests on; none for values of the profile
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ground(String holds, @Nullable Cited rule, List<Ground> from) {

    /** A value of the profile. */
    static Ground value(String text) {
        return new Ground(text, null, List.of());
    }

    /** A rule as a reader is told of it. */
    public record Cited(String id, String title, String at, String source, String grade) {
        static Cited of(Rule rule) {
            return new Cited(rule.id(), rule.title(), rule.at(), rule.source(), rule.grade());
        }
    }
}
