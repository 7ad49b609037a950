package org.bonusadvisor.batch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests the bytes that pass. */
final class CountedDigest extends FilterInputStream {
    private final MessageDigest sha256;
    private long bytes;

    CountedDigest(InputStream in) {
        super(in);
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    long bytes() {
        return bytes;
    }

    /** The digest of what has passed, in hexadecimal; may be asked once. */
    String digest() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int read = super.read(target, from, count);
        if (read > 0) {
            sha256.update(target, from, read);
            bytes += read;
        }
        return read;
    }

    /** A pipe with a name, such as the shell's {@code <(…)}, cannot tell: then there may be more. */
    @Override
    public int available() {
        try {
            return super.available();
        } catch (IOException e) {
            return 1;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
