package org.bonusadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * README.md, or a part of another guide, taken apart.
 *
 * @param text the whole text
 * @param blocks its fenced blocks in order
 */
record Readme(String text, List<Block> blocks) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+) ?(\\S*)\\n(.*?)^```$");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern EXIT_CODE = Pattern.compile("(?m)^\\| (\\d+) \\| (.*) \\|$");

    static Readme read() throws IOException {
        return of(Files.readString(Path.of("README.md")));
    }

    /** The part of a file that begins with a heading and ends with the file. */
    static Readme from(Path file, String heading) throws IOException {
        String text = Files.readString(file);
        return of(text.substring(text.indexOf(heading)));
    }

    private static Readme of(String text) {
        List<Block> blocks = FENCED.matcher(text)
                .results()
                .map(found -> new Block(found.group(1), found.group(2), found.group(3)))
                .toList();
        return new Readme(text, blocks);
    }

    /** The block that follows another at once, if it shows plain output. */
    Optional<Block> outputAfter(int position) {
        return blocks.stream().skip(position + 1L).findFirst().filter(block -> block.is("text"));
    }

    Stream<String> options() {
        return OPTION.matcher(text).results().map(found -> found.group()).distinct();
    }

    Stream<String> links() {
        return LINK.matcher(text).results().map(found -> found.group(1)).distinct();
    }

    /** The rows of the table of exit codes: number, then sentence. */
    List<String> exitCodes() {
        return EXIT_CODE
                .matcher(text)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    /**
     * A fenced block.
     *
     * @param language word after the fence
     * @param file the file that it shows or changes, empty when none
     * @param content its lines
     */
    record Block(String language, String file, String content) {
        boolean is(String name) {
            return language.equals(name);
        }

        /** What must be found in this order: all of it, or what stands between lines that say only {@code …}. */
        List<String> pieces() {
            return Stream.of(content.split("(?m)^…\\n"))
                    .filter(piece -> !piece.isEmpty())
                    .toList();
        }

        /** Lines that begin with a mark, without it. */
        List<String> marked(String mark) {
            return content.lines()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .toList();
        }
    }
}
