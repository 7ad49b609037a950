package org.bonusadvisor.rulebase.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * A checked rule base as one file.
 *
 * @param maker what made it: product, engine and code
 * @param origin the digest of what it was made from
 * @param parts its parts by name
 */
public record Bundle(String maker, String origin, SortedMap<String, byte[]> parts) {
    /** The first bytes of a bundle; the last of them tells the version of the form. */
    private static final long FORM = 0x424f4e5553525531L; // "BONUSRU1"

    private static final int CHECKSUM = Long.BYTES;
    private static final int MOST_PARTS = 16;

    /**
     * The bundle in the bytes of a file.
     *
     * @throws DamagedBundleException when they are not what {@link #bytes} gave, such as a file that was cut off
     */
    public static Bundle of(byte[] bytes) {
        int length = bytes.length - CHECKSUM;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (length < CHECKSUM || in.readLong() != FORM) {
                throw new DamagedBundleException("it is no bundle of rules of this version");
            }
            String maker = in.readUTF();
            String origin = in.readUTF();
            SortedMap<String, byte[]> parts = new TreeMap<>();
            for (int rest = in.readUnsignedByte(); rest > 0 && parts.size() <= MOST_PARTS; rest--) {
                parts.put(in.readUTF(), part(in, length));
            }
            if (in.available() != CHECKSUM || in.readLong() != checksum(bytes, length)) {
                throw new DamagedBundleException("its checksum is not that of its content");
            }
            return new Bundle(maker, origin, parts);
        } catch (IOException e) {
            throw new DamagedBundleException("it ends too early");
        }
    }

    private static byte[] part(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new DamagedBundleException("it ends too early");
        }
        return in.readNBytes(length);
    }

    /** The bundle as the bytes of a file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(FORM);
            out.writeUTF(maker);
            out.writeUTF(origin);
            out.writeByte(parts.size());
            for (var part : parts.entrySet()) {
                out.writeUTF(part.getKey());
                out.writeInt(part.getValue().length);
                out.write(part.getValue());
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A part, ready to be read; empty when the bundle has none of that name. */
    public Optional<Unpacker> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(Unpacker::new);
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
