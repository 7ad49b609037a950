package org.bonusadvisor.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.bonusadvisor.batch.files.OutputException;
import org.bonusadvisor.batch.source.SourceException;
import org.bonusadvisor.profile.wording.Suggestion;
import org.bonusadvisor.rulebase.RuleBaseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in sentences and never as a stack trace, and the exit code for it. */
final class Failures {
    private Failures() {}

    /** A command line that cannot be understood. */
    static int wrongArguments(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            maybe(e, command).ifPresent(option -> err.println("Maybe " + option + "."));
        }
        err.println("Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
        return ExitCode.USAGE.number();
    }

    /** The option that was meant by an unknown one: picocli itself knows only beginnings. */
    private static Optional<String> maybe(ParameterException e, CommandLine command) {
        if (!(e instanceof UnmatchedArgumentException unknown)) {
            return Optional.empty();
        }
        String given = unknown.getUnmatched().get(0).replaceFirst("=.*", "");
        return Suggestion.of(given, command.getCommandSpec().optionsMap().keySet());
    }

    /** A command that could not do its work. */
    static int failed(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println(sentence(e));
        return code(e).number();
    }

    private static ExitCode code(Exception e) {
        if (e instanceof RuleBaseException || e instanceof RuleErrors) {
            return ExitCode.RULES;
        }
        boolean usage = e instanceof SourceException
                || e instanceof UsageException
                || e instanceof InvalidPathException
                || (e instanceof OutputException output && output.beforeWork());
        return usage ? ExitCode.USAGE : ExitCode.INTERNAL;
    }

    private static String sentence(Exception e) {
        if (e instanceof InvalidPathException path) {
            return "`" + path.getInput() + "` cannot be a path: " + path.getReason();
        }
        boolean forPeople = e instanceof RuleBaseException
                || e instanceof RuleErrors
                || e instanceof SourceException
                || e instanceof UsageException
                || e instanceof OutputException;
        if (forPeople && e.getMessage() != null) {
            return e.getMessage();
        }
        String place = e.getStackTrace().length == 0
                ? ""
                : " at " + e.getStackTrace()[0].getFileName() + ":" + e.getStackTrace()[0].getLineNumber();
        return "internal error, please report it: " + e.getClass().getSimpleName() + place;
    }
}
