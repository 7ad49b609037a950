package org.bonusadvisor.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The Content-Security-Policy of a page: its one style and its one script, and nothing else, known by their digests. */
public final class ContentPolicy {
    private ContentPolicy() {}

    /** The policy of a page with this style and this script, each as it stands between its tags; empty: none. */
    public static String of(String css, String script) {
        return "default-src 'none'; style-src " + source(css) + "; script-src " + source(script)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String source(String text) {
        return text.isEmpty() ? "'none'" : "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
