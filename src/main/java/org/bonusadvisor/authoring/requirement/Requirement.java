package org.bonusadvisor.authoring.requirement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.rulebase.syntax.Condition;

/**
 * One thing that a rule asks for, and how it stands.
 *
 * @param at where it stands in the rule, as file:line:column
 * @param asks what is asked, as the rule writes it
 * @param met YES, NO, or UNKNOWN when a fact is not known
 * @param found the values found, such as {@code engineer.tenureMonths = 5}, or why nothing could be found
 * @param missing the pattern of which no fact is there at all; none when there are some
 */
public record Requirement(
        String at,
        String asks,
        Answer met,
        List<String> found,
        @JsonIgnore List<Condition.Pattern> missing) {

    /** The same with one more thing found. */
    public Requirement with(String more) {
        return new Requirement(
                at, asks, met, Stream.concat(found.stream(), Stream.of(more)).toList(), missing);
    }
}
