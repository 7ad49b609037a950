package org.bonusadvisor.market;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The files of {@code data/market} as the program carries them, by name. */
record TableFiles(Map<String, byte[]> contents) {
    private static final List<String> NAMES = List.of(
            "SOURCES.md",
            "bonus-practice.csv",
            "compensation.csv",
            "countries.csv",
            "language-premium.csv",
            "org-size-effect.csv",
            "survey-exchange-rates.csv",
            "trend.csv",
            "us-wages-oews.csv");

    static TableFiles embedded() {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : NAMES) {
            try (InputStream in = TableFiles.class.getResourceAsStream("/data/market/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the program is incomplete: data/market/" + name);
                }
                contents.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TableFiles(contents);
    }

    /** SHA-256 of all files in the order of their names, as hexadecimal text. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            contents.values().forEach(sha::update);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String text(String name) {
        byte[] content = contents.get(name);
        if (content == null) {
            throw new IllegalStateException("there is no table " + name);
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** One record for each row of a table, in its order. */
    <T> List<T> rows(String name, Function<NamedCsvRecord, T> row) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text(name))) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
