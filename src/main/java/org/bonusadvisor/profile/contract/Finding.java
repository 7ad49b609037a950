package org.bonusadvisor.profile.contract;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place of a profile, before its line and column are known.
 *
 * @param at the place
 * @param ofName whether the name of the field is wrong, not its value
 * @param found what stands there, ready to be shown
 * @param message what is wrong
 * @param allowed what may stand there
 * @param maybe what was meant, null without a guess
 */
public record Finding(
        Path at,
        boolean ofName,
        String found,
        String message,
        String allowed,
        @Nullable String maybe) {
    /** The same at another place. */
    public Finding movedTo(Path place, String newMessage) {
        return new Finding(place, ofName, found, newMessage, allowed, maybe);
    }
}
