package org.bonusadvisor.batch.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads bytes one at a time and knows line, column (in characters) and offset of the next one. */
final class Scan {
    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;
    private int line = 1;
    private int column = 1;

    Scan(InputStream in) {
        this.in = in;
    }

    /** White space between JSON tokens. */
    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    int peek() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return filled == 0 ? END : buffer[at] & 0xFF;
    }

    int next() throws IOException {
        int b = peek();
        if (b == END) {
            return END;
        }
        at++;
        offset++;
        if (b == '\n') {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) { // the second and later bytes of a UTF-8 character
            column++;
        }
        return b;
    }

    /** Goes to the next byte that is not white space, and returns it without taking it. */
    int skipSpace() throws IOException {
        while (isSpace(peek())) {
            next();
        }
        return peek();
    }

    /** Takes the three bytes of a byte order mark, if the next one begins it. */
    void skipByteOrderMark() throws IOException {
        for (int b : new int[] {0xEF, 0xBB, 0xBF}) {
            if (peek() != b) {
                return;
            }
            next();
        }
        column = 1;
    }

    int line() {
        return line;
    }

    /** Where the next byte stands. */
    Position position(String label) {
        return new Position(label, line, column, offset);
    }
}
