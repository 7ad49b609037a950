package org.bonusadvisor.batch.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A stream that unpacks gzip when its first bytes say so; damaged gzip ends early and is kept as a flaw. */
final class Unpacked extends InputStream {
    private final BufferedInputStream packed;
    private final boolean gzip;
    private @Nullable InputStream plain;
    private @Nullable String flaw;

    Unpacked(InputStream raw) throws IOException {
        packed = new BufferedInputStream(raw, 1 << 16);
        packed.mark(2);
        gzip = packed.read() == 0x1F && packed.read() == 0x8B;
        packed.reset();
    }

    /** What is wrong with the packing, as a sentence; known when the stream has ended. */
    Optional<String> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** Reads what is left of the packed bytes, so that a digest below sees the whole source. */
    void drain() throws IOException {
        packed.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        if (flaw != null) {
            return -1;
        }
        try {
            if (plain == null) {
                plain = gzip ? new GZIPInputStream(packed, 1 << 16) : packed;
            }
            return plain.read(target, from, count);
        } catch (ZipException e) {
            flaw = "the gzip data is damaged; what could be unpacked before was read";
        } catch (EOFException e) {
            flaw = "the gzip data ends early; what could be unpacked before was read";
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
