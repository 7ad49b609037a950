package org.bonusadvisor.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.batch.source.Original;
import org.bonusadvisor.batch.source.Position;
import org.bonusadvisor.profile.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code rejected.ndjson}.
 *
 * @param source name of the source
 * @param position where in it, in words
 * @param line line in the source, from 1
 * @param offset bytes before it in the unpacked source
 * @param length its bytes
 * @param id its id, as far as it could be read
 * @param problems why it was rejected
 * @param original its text; absent when it is not UTF-8 or over 1 MiB
 * @param originalBase64 its bytes in Base64 when they are not UTF-8
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"source", "position", "line", "offset", "length", "id", "problems", "original", "originalBase64"})
record RejectedRecord(
        String source,
        String position,
        int line,
        long offset,
        long length,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String id,
        List<Problem> problems,
        @Nullable String original,
        @Nullable String originalBase64) {
    private static final JsonMapper JSON = new JsonMapper();

    static RejectedRecord of(Outcome.Rejected rejected) {
        Position position = rejected.entry().position();
        Original original = rejected.entry().original();
        Optional<String> text = original.complete() ? original.text() : Optional.empty();
        String bytes =
                original.complete() && text.isEmpty() ? Base64.getEncoder().encodeToString(original.bytes()) : null;
        return new RejectedRecord(
                rejected.entry().source(),
                position.label(),
                position.line(),
                position.offset(),
                original.length(),
                rejected.id(),
                rejected.problems(),
                text.orElse(null),
                bytes);
    }

    /** The record of a line. */
    static RejectedRecord read(byte[] line) throws IOException {
        return JSON.readValue(line, RejectedRecord.class);
    }

    /** The line of the record, with its end. */
    byte[] write() {
        try {
            byte[] text = JSON.writeValueAsBytes(this);
            byte[] line = Arrays.copyOf(text, text.length + 1);
            line[text.length] = '\n';
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rejected entry cannot be written as JSON", e);
        }
    }
}
