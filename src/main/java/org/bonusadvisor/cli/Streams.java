package org.bonusadvisor.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out results
 * @param err everything else
 * @param terminal whether a person watches {@code err}, so that a progress line makes sense
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/.*|tty.*|console)");

    /** Those of this process, in UTF-8 whatever the platform says. */
    @SuppressWarnings("SystemConsoleNull") // both answers are dealt with
    static Streams ofProcess() {
        return new Streams(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                isTerminal(System.console()) && errIsTerminal());
    }

    /** Up to Java 21 there is a console only on a terminal; from 22 on it has to be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** A console tells of input and output only; where the system shows what err is, that is looked at too. */
    private static boolean errIsTerminal() {
        Path err = Path.of("/proc/self/fd/2");
        try {
            return !Files.isSymbolicLink(err)
                    || TERMINAL.matcher(err.toRealPath().toString()).matches();
        } catch (IOException e) {
            return false; // a pipe has no path
        }
    }
}
