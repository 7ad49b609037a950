package org.bonusadvisor.batch.source;

import java.io.IOException;

/**
 * The text of one array element.
 *
 * @param original the text
 * @param unclosed whether the source ended before the array did
 */
record ElementText(Original original, boolean unclosed) {

    /** Takes bytes up to the comma or bracket that ends the element, which is left. */
    static ElementText take(Scan scan) throws IOException {
        Original.Collector text = new Original.Collector();
        int depth = 0;
        boolean quoted = false;
        for (int b = scan.peek(); b != Scan.END; b = scan.peek()) {
            if (!quoted && depth == 0 && (b == ',' || b == ']')) {
                return new ElementText(text.finishStripped(), false);
            }
            text.add(scan.next());
            if (quoted) {
                if (b == '\\' && scan.peek() != '\n' && scan.peek() != Scan.END) {
                    text.add(scan.next());
                }
                quoted = b != '"' && b != '\n'; // no JSON string spans lines: an unclosed one ends here
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
        return new ElementText(text.finishStripped(), true);
    }
}
