package org.bonusadvisor.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
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
            "one JSON object; several profiles are a list, or one a line");
    private static final SyntaxMessage NUMBER_TOO_LONG = new SyntaxMessage(
            "a number that is too large to read",
            "found a number that is too large to read",
            "numbers of at most 40 digits, below 10^61");

    private SyntaxProblem() {}

    /** The first place where {@code text} is not the JSON of one value; empty when all of it is. */
    static Optional<Problem> in(String text, JsonFactory json) {
        try (JsonParser parser = json.createParser(text)) {
            return Optional.ofNullable(firstIn(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Problem firstIn(JsonParser parser) throws IOException {
        boolean complete = false;
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (complete) {
                    return problem(TRAILING, parser, parser.currentTokenLocation());
                }
                if (token.isNumeric()) {
                    parser.getDecimalValue();
                }
                complete = parser.getParsingContext().inRoot();
            }
            return null;
        } catch (StreamConstraintsException e) {
            boolean number = parser.currentToken() != null && parser.currentToken().isNumeric();
            SyntaxMessage message = number ? NUMBER_TOO_LONG : SyntaxMessage.of(e.getOriginalMessage());
            return problem(message, parser, number ? parser.currentTokenLocation() : parser.currentLocation());
        } catch (JsonProcessingException e) {
            SyntaxMessage message = complete ? TRAILING : SyntaxMessage.of(e.getOriginalMessage());
            JsonLocation location = e.getLocation();
            return problem(message, parser, location == null ? parser.currentLocation() : location);
        } catch (NumberFormatException e) {
            return problem(NUMBER_TOO_LONG, parser, parser.currentTokenLocation());
        }
    }

    private static Problem problem(SyntaxMessage message, JsonParser parser, JsonLocation location) {
        Path at = place(parser.getParsingContext());
        Finding finding = new Finding(at, false, message.found(), message.text(), message.allowed(), null);
        return Problem.of(finding, location.getLineNr(), location.getColumnNr());
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
