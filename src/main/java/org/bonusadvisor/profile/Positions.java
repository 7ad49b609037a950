package org.bonusadvisor.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.profile.contract.Finding;
import org.bonusadvisor.profile.contract.Path;
import org.bonusadvisor.profile.wording.Shown;

/** Where the values and names of a text stand; made by reading it once more, and only when something is wrong. */
final class Positions {
    private final Map<Path, JsonLocation> values = new HashMap<>();
    private final Map<Path, JsonLocation> names = new HashMap<>();
    private final List<Problem> repeated = new ArrayList<>();

    private Positions() {}

    /** The positions of a text that is known to be JSON. */
    static Positions of(String text, JsonFactory json) throws IOException {
        Positions positions = new Positions();
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            positions.addValue(parser, Path.ROOT);
        }
        return positions;
    }

    private void addValue(JsonParser parser, Path at) throws IOException {
        values.put(at, parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Path field = at.field(parser.currentName());
                addName(field, parser.currentTokenLocation());
                parser.nextToken();
                addValue(parser, field);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                addValue(parser, at.element(index));
            }
        }
    }

    private void addName(Path field, JsonLocation location) {
        JsonLocation first = names.put(field, location);
        if (first != null) {
            String message = "the field `%s` is stated twice, first in line %d"
                    .formatted(Shown.text(field.name()), first.getLineNr());
            Finding finding = new Finding(field, true, Shown.text(field.name()), message, "each field once", null);
            repeated.add(Problem.of(finding, location.getLineNr(), location.getColumnNr()));
        }
    }

    /** The fields that are stated more than once. */
    List<Problem> repeated() {
        return repeated;
    }

    /** A finding with its line and column; what is missing stands where its object starts. */
    Problem located(Finding finding) {
        JsonLocation location = finding.ofName() ? names.get(finding.at()) : values.get(finding.at());
        for (Path at = finding.at(); location == null && at != null; at = at.parent()) {
            location = values.get(at);
        }
        return location == null
                ? Problem.of(finding, 0, 0)
                : Problem.of(finding, location.getLineNr(), location.getColumnNr());
    }
}
