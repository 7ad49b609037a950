package org.bonusadvisor.market;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The compensation tables in {@code data/market}, with their sources. */
public final class MarketTables {
    private static final List<String> FILES = List.of(
            "SOURCES.md",
            "bonus-practice.csv",
            "compensation.csv",
            "language-premium.csv",
            "org-size-effect.csv",
            "survey-exchange-rates.csv",
            "trend.csv",
            "us-wages-oews.csv");

    private final String digest;

    private MarketTables(String digest) {
        this.digest = digest;
    }

    /** The tables that the program carries. */
    public static MarketTables embedded() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream in = MarketTables.class.getResourceAsStream("/data/market/" + file)) {
                    if (in == null) {
                        throw new IllegalStateException("the program is incomplete: data/market/" + file);
                    }
                    sha.update(in.readAllBytes());
                }
            }
            return new MarketTables(HexFormat.of().formatHex(sha.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of the tables, as hexadecimal text. */
    public String digest() {
        return digest;
    }
}
