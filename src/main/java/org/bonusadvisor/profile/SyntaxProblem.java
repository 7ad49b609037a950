package org.bonusadvisor.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bonusadvisor.profile.contract.Finding;
import org.bonusadvisor.profile.contract.Path;
import org.jspecify.annotations.Nullable;

/** Finds where a text stops being JSON, and says so without the words of a parser. */
final class SyntaxProblem {
    private static final SyntaxMessage TRAILING = new SyntaxMessage(
            "more text",
            "found more text after the end of the profile",
            "one JSON object; several profiles are a list, or one a line",
            false);
    private static final SyntaxMessage NUMBER_TOO_LARGE = new SyntaxMessage(
            "a number that is too large",
            "found a number that is too large to read",
            "a number of at most 40 digits, below 10^61",
            false);

    private SyntaxProblem() {}

    /** The first place where {@code text} is not the JSON of one value; empty when all of it is. */
    static Optional<Problem> in(String text, JsonFactory json) {
        try (JsonParser parser = json.createParser(text)) {
            return Optional.ofNullable(firstIn(text, parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Problem firstIn(String text, JsonParser parser) throws IOException {
        boolean complete = false;
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (complete) {
                    return problem(TRAILING, text, parser, parser.currentTokenLocation());
                }
                if (token.isNumeric()) {
                    parser.getDecimalValue();
                }
                complete = parser.getParsingContext().inRoot();
            }
            return null;
        } catch (JsonProcessingException e) {
            SyntaxMessage message = complete ? TRAILING : SyntaxMessage.of(e.getOriginalMessage());
            JsonLocation location = e.getLocation();
            return problem(message, text, parser, location == null ? parser.currentLocation() : location);
        } catch (NumberFormatException e) {
            return problem(NUMBER_TOO_LARGE, text, parser, parser.currentTokenLocation());
        }
    }

    private static Problem problem(SyntaxMessage message, String text, JsonParser parser, JsonLocation location) {
        Path at = place(parser.getParsingContext());
        Finding finding = new Finding(at, false, message.found(), message.text(), message.allowed(), null);
        int length = message.before() ? wordLength(text, (int) location.getCharOffset()) : 0;
        return Problem.of(finding, location.getLineNr(), location.getColumnNr() - length);
    }

    /** The length of the number or word that ends before {@code end}. */
    private static int wordLength(String text, int end) {
        int start = Math.min(end, text.length());
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || "+-.".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return end - start;
    }

    private static Path place(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return Path.ROOT;
        }
        Path owner = place(context.getParent());
        if (context.inArray()) {
            return owner.element(Math.max(context.getCurrentIndex(), 0));
        }
        String name = context.getCurrentName();
        return name == null ? owner : owner.field(name);
    }
}
