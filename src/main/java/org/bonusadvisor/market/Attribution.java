package org.bonusadvisor.market;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The paragraphs that SOURCES.md quotes as the attribution to ship with the data: first the survey's, then BLS's. */
final class Attribution {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n *\n");

    private Attribution() {}

    static String of(String sources, boolean employers) {
        String quoted = sources.lines()
                .filter(line -> line.startsWith(">"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining("\n"));
        List<String> paragraphs =
                PARAGRAPHS.splitAsStream(quoted).map(p -> p.replace('\n', ' ')).toList();
        if (paragraphs.size() != 2) {
            throw new IllegalStateException("SOURCES.md must quote two paragraphs of attribution");
        }
        return paragraphs.get(employers ? 1 : 0);
    }
}
