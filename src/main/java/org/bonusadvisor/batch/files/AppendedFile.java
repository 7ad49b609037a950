package org.bonusadvisor.batch.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file that grows at its end. It can be opened again at a length that it had before; what follows is cut off. */
public final class AppendedFile implements Closeable {
    private final MessageDigest sha256 = Sha256.start();
    private final OutputStream out;
    private long length;

    /**
     * Opens a file, which is made when it is not there.
     *
     * @param length bytes to keep, from 0
     * @throws IOException when it has fewer, or cannot be written
     */
    public AppendedFile(Path file, long length) throws IOException {
        if (Files.notExists(file)) {
            PrivateFiles.create(file).close();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.size() < length) {
                throw new IOException("`" + file.getFileName() + "` is shorter than it was");
            }
            channel.truncate(length);
        }
        digest(file);
        this.length = length;
        out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND), 1 << 16);
    }

    private void digest(Path file) throws IOException {
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(part); n > 0; n = in.read(part)) {
                sha256.update(part, 0, n);
            }
        }
    }

    /** Adds bytes at the end. */
    public void add(byte[] bytes) throws IOException {
        out.write(bytes);
        sha256.update(bytes);
        length += bytes.length;
    }

    /** Adds all that is in another file. */
    public void add(Path other) throws IOException {
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(other)) {
            for (int n = in.read(part); n > 0; n = in.read(part)) {
                out.write(part, 0, n);
                sha256.update(part, 0, n);
                length += n;
            }
        }
    }

    /** Hands what was added to the system and tells the length; from then on it survives the death of the process. */
    public long settle() throws IOException {
        out.flush();
        return length;
    }

    /** SHA-256 of the file in hexadecimal; may be asked once, when it is complete. */
    public String digest() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
