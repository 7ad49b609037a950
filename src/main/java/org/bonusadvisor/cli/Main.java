package org.bonusadvisor.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program {@code bonus-advisor}. */
@Command(
        name = "bonus-advisor",
        description = "Advises software engineers on asking for a bonus: what, how much, when and how, with reasons.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExample:%n",
        footer = "  java -jar target/bonus-advisor.jar advise data/profiles --out reports",
        subcommands = {
            AdviseCommand.class,
            ExplainCommand.class,
            ProfileCommand.class,
            FactsCommand.class,
            RulesCommand.class
        })
public final class Main {
    private final Streams streams;

    private Main(Streams streams) {
        this.streams = streams;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT); // the rule compiler changes case by it: in Turkish `Integer` became `ınteger`
        System.setProperty("java.awt.headless", "true"); // pictures of a PDF are drawn without a screen
        LogManager.getLogManager().reset(); // libraries log to nobody; what the user must know is written to err
        System.exit(run(args, Streams.ofProcess()));
    }

    /** Runs one command on the given streams, without a progress line, and returns its exit code. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Streams(in, out, err, false));
    }

    private static int run(String[] args, Streams streams) {
        CommandLine line = new CommandLine(new Main(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::wrongArguments)
                .setExecutionExceptionHandler(Failures::failed);
        listExitCodes(line);
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            streams.err().println("not enough memory for this input; give Java more with -Xmx or -Xss");
            return ExitCode.INTERNAL.number();
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    private static void listExitCodes(CommandLine command) {
        command.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
        command.getSubcommands().values().forEach(Main::listExitCodes);
    }

    /** What the commands talk to. */
    Streams streams() {
        return streams;
    }
}
