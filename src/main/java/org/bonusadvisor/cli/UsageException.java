package org.bonusadvisor.cli;

/** A command that cannot be done as it was given; the message is a sentence for the user. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }
}
