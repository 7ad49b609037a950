package org.bonusadvisor.batch.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a source was, as {@code run.json} records it.
 *
 * @param source its name
 * @param sha256 SHA-256 of its bytes as stored, in hexadecimal; null when it is kept back
 * @param bytes their number
 * @param entries number of entries it held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceDigest(String source, @Nullable String sha256, long bytes, long entries) {
    /** Whether it holds the same bytes, as far as both tell. */
    public boolean isLike(SourceDigest other) {
        boolean digests = sha256 == null || other.sha256 == null || sha256.equals(other.sha256);
        return digests && bytes == other.bytes && entries == other.entries;
    }

    /** The same without the digest, with which a guess at the text could be confirmed. */
    public SourceDigest withheld() {
        return new SourceDigest(source, null, bytes, entries);
    }
}
