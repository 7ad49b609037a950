package org.bonusadvisor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Packs with gzip. */
final class Gzip {
    private Gzip() {}

    /** A gzip member of its own; members one after another are a gzip file, so each can be made on any thread. */
    static byte[] member(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed, 1 << 13)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return packed.toByteArray();
    }
}
