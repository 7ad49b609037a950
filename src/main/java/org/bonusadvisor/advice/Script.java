package org.bonusadvisor.advice;

import java.util.List;
import org.bonusadvisor.facts.Style;

/**
 * What to say.
 *
 * @param style the manager's style that leads
 * @param beats the script from opening to close, in order
 * @param branches replies to the manager's turns
 * @param memo the page for approvers; empty when nobody above the manager decides
 * @param spokenWords words from the opening to the ask
 */
public record Script(Style style, List<BeatText> beats, List<BranchText> branches, String memo, int spokenWords) {
    /** Nothing to say to a manager of a style. */
    static Script unsaid(Style style) {
        return new Script(style, List.of(), List.of(), "", 0);
    }

    /** One part of the script: its name, its title and what is said or done. */
    public record BeatText(String beat, String title, String text) {}

    /** A reply to a turn of the manager. */
    public record BranchText(String when, String text) {}
}
