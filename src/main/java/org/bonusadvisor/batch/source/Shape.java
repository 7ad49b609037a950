package org.bonusadvisor.batch.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** How a source holds its profiles, told from its first bytes and never from its name. */
enum Shape {
    /** One profile, or something that is none. */
    WHOLE,
    /** One profile a line. */
    LINES,
    /** A JSON array of profiles. */
    ARRAY;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Original.LIMIT)
                    .maxNumberLength(Original.LIMIT)
                    .build())
            .build();

    private static final Pattern ARRAY_OF_OBJECTS = Pattern.compile("\\[\\s*\\{.*", Pattern.DOTALL);

    /**
     * The shape of a source.
     *
     * @param start its first bytes, at most one more than an entry may have
     */
    static Shape of(byte[] start) {
        // Latin-1 keeps every byte and never fails; only ASCII characters are looked at.
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String body = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).strip();
        if (body.isEmpty() || text.substring(0, Math.min(4, text.length())).indexOf('\0') >= 0) {
            return WHOLE; // NUL among the first four bytes: UTF-16 or UTF-32
        }
        boolean allSeen = start.length <= Original.LIMIT;
        if (allSeen && isOneValue(body)) {
            return body.startsWith("[") ? ARRAY : WHOLE;
        }
        List<String> lines = body.lines().filter(line -> !line.isBlank()).toList();
        return body.startsWith("[") ? ofBracket(lines) : ofLines(lines, allSeen);
    }

    /** An array, unless its first line is a value of its own: a line of NDJSON that is no profile. */
    private static Shape ofBracket(List<String> lines) {
        String first = lines.get(0);
        boolean lineOfItsOwn =
                isOneValue(first) && !ARRAY_OF_OBJECTS.matcher(first).matches();
        return lineOfItsOwn && lines.size() > 1 ? LINES : ARRAY;
    }

    /** Lines, if one is an object from end to end or all begin one; otherwise a profile broken somewhere. */
    private static Shape ofLines(List<String> lines, boolean allSeen) {
        if (lines.size() == 1) {
            return allSeen ? WHOLE : LINES;
        }
        boolean wholeObject = lines.stream()
                .anyMatch(line -> line.startsWith("{") && line.stripTrailing().endsWith("}"));
        boolean allBegin = lines.stream().allMatch(line -> line.stripLeading().startsWith("{"));
        return wholeObject || allBegin ? LINES : WHOLE;
    }

    private static boolean isOneValue(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return parser.nextToken() != null && parser.skipChildren() != null && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
