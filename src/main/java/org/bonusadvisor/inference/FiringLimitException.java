package org.bonusadvisor.inference;

import org.bonusadvisor.rulebase.Stage;

/** The rules of a stage did not come to rest; the message is fit to print. */
public final class FiringLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For a stage whose rules fired as often as they may. */
    public FiringLimitException(Stage stage, int limit) {
        super("the rules in rules/" + stage.folder() + "/ fired " + limit
                + " times for one profile without coming to rest; look for a rule that concludes what it tests");
    }
}
