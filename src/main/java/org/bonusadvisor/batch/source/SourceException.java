package org.bonusadvisor.batch.source;

import java.io.IOException;

/** A source that cannot be read at all; the message is a sentence for the user. */
public final class SourceException extends RuntimeException {
    SourceException(String message) {
        super(message);
    }

    static SourceException unreadable(String name, IOException e) {
        return new SourceException("cannot read `" + name + "`: " + Trouble.in(e));
    }
}
