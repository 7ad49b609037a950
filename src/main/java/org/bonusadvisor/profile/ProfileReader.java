package org.bonusadvisor.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonusadvisor.profile.contract.Finding;
import org.bonusadvisor.profile.contract.Path;
import org.bonusadvisor.profile.wording.Shown;
import org.jspecify.annotations.Nullable;

/** Reads profiles. Whatever the input is, the answer is a profile or a list of problems, never an exception. */
public final class ProfileReader {
    /** The largest profile, in bytes of UTF-8. */
    public static final int MAX_BYTES = 1 << 20;
    /** The deepest nesting of objects and lists; the contract itself needs five. */
    public static final int MAX_DEPTH = 64;

    private static final int LONGEST_NUMBER = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String OBJECT = "one profile, a JSON object";

    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonMapper STRICT = LENIENT.rebuild()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /**
     * The JSON of profiles: exact numbers, limited nesting, no repeated fields. Elements of a list are to be parsed
     * with it before they are given to {@link #read(JsonNode)}.
     */
    public static JsonMapper json() {
        return STRICT;
    }

    /** Reads one profile from a text in UTF-8, with or without a byte-order mark. */
    public Reading read(byte[] json) {
        if (json.length > MAX_BYTES) {
            return rejected(tooLarge(json.length));
        }
        Optional<Problem> broken = Utf8.problemOf(json);
        return broken.isPresent() ? rejected(broken.get()) : read(new String(json, StandardCharsets.UTF_8));
    }

    /** Reads one profile from a text. */
    public Reading read(String json) {
        // A character has at most three bytes, so that most texts need not be encoded to be measured.
        if (json.length() > MAX_BYTES / 3 && json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return rejected(tooLarge(json.getBytes(StandardCharsets.UTF_8).length));
        }
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        if (text.isBlank()) {
            return rejected(Problem.ofText(1, 1, "nothing", "found nothing, allowed " + OBJECT, OBJECT));
        }
        try {
            return read(STRICT.readTree(text), text);
        } catch (JsonProcessingException | NumberFormatException e) {
            // Numbers with an exponent beyond int fail as such; which of all it was is found with the position.
            Optional<Problem> syntax = SyntaxProblem.in(text, LENIENT.getFactory());
            return syntax.isPresent() ? rejected(syntax.get()) : readRepeating(text);
        }
    }

    /** Reads one profile from a tree; problems then have no line and column. */
    public Reading read(JsonNode tree) {
        return read(tree, null);
    }

    /** Fields that are stated twice are told together with everything else that is wrong. */
    private static Reading readRepeating(String text) {
        try {
            JsonNode tree = LENIENT.readTree(text);
            List<Problem> problems =
                    new ArrayList<>(Positions.of(text, LENIENT.getFactory()).repeated());
            Reading reading = read(tree, text);
            if (reading instanceof Reading.Rejected others) {
                problems.addAll(others.problems());
            }
            return rejected(tree, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(JsonNode tree, @Nullable String text) {
        if (!(tree instanceof ObjectNode profile)) {
            String found = Shown.value(tree);
            Finding finding =
                    new Finding(Path.ROOT, false, found, "found " + found + ", allowed " + OBJECT, OBJECT, null);
            return rejected(tree, located(List.of(finding), text));
        }
        Binder.Bound bound = Binder.bind(profile);
        return bound.findings().isEmpty()
                ? new Reading.Accepted(bound.profile(), profile, bound.extras())
                : rejected(tree, located(bound.findings(), text));
    }

    private static List<Problem> located(List<Finding> findings, @Nullable String text) {
        if (text == null) {
            return findings.stream().map(finding -> Problem.of(finding, 0, 0)).toList();
        }
        try {
            Positions positions = Positions.of(text, LENIENT.getFactory());
            return findings.stream().map(positions::located).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading rejected(Problem problem) {
        return new Reading.Rejected(null, List.of(problem));
    }

    private static Reading rejected(JsonNode tree, List<Problem> problems) {
        List<Problem> inOrder = new ArrayList<>(problems);
        inOrder.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        boolean usableId = problems.stream().noneMatch(problem -> problem.path().equals("id"));
        JsonNode id = tree.path("id");
        return new Reading.Rejected(id.isTextual() && usableId ? id.textValue() : null, List.copyOf(inOrder));
    }

    private static Problem tooLarge(int bytes) {
        String found = String.format(Locale.ROOT, "%,d bytes", bytes);
        String allowed = String.format(Locale.ROOT, "at most %,d bytes (1 MiB)", MAX_BYTES);
        return Problem.ofText(1, 1, found, "found " + found + ", allowed " + allowed, allowed);
    }
}
