package org.bonusadvisor.batch.source;

/**
 * What a source was, as {@code run.json} records it.
 *
 * @param source its name
 * @param sha256 SHA-256 of its bytes as stored, in hexadecimal
 * @param bytes their number
 * @param entries number of entries it held
 */
public record SourceDigest(String source, String sha256, long bytes, long entries) {}
