package org.bonusadvisor.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.LogManager;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.rulebase.RuleBase;
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
        footer = "  java -jar target/bonus-advisor.jar advise data/profiles --out reports")
public final class Main {
    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("advise", AdviseCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("profile", ProfileCommand.class),
            Map.entry("facts", FactsCommand.class),
            Map.entry("rules", RulesCommand.class),
            Map.entry("verify", VerifyCommand.class));

    private static final Set<String> ADVISING = Set.of("advise", "explain");

    private final Streams streams;
    private final FutureTask<Advisor> shipped = new FutureTask<>(() -> new Advisor(RuleBase.embedded()));

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
        Main main = new Main(streams);
        main.prepare(args);
        CommandLine line = commands(main, args)
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

    /** Reads the rules of the program while the command line is read, when they will be needed. */
    private void prepare(String[] args) {
        if (args.length > 1 && ADVISING.contains(args[0]) && !List.of(args).contains("--rules")) {
            Thread reader = new Thread(shipped, "rules");
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** The command that is named first, or where none is all of them: each takes time to describe. */
    private static CommandLine commands(Main main, String[] args) {
        CommandLine line = new CommandLine(main);
        boolean named = COMMANDS.stream()
                .anyMatch(command -> args.length > 0 && command.getKey().equals(args[0]));
        COMMANDS.stream()
                .filter(command -> !named || command.getKey().equals(args[0]))
                .forEach(command -> line.addSubcommand(command.getKey(), command.getValue()));
        return line;
    }

    private static void listExitCodes(CommandLine command) {
        command.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
        command.getSubcommands().values().forEach(Main::listExitCodes);
    }

    /**
     * An advisor with the rules that the program carries.
     *
     * @throws org.bonusadvisor.rulebase.RuleBaseException when they cannot be used
     */
    Advisor shipped() {
        shipped.run(); // nothing when that is done or being done already
        try {
            return shipped.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped while the rules were read", e);
        }
    }

    /** What the commands talk to. */
    Streams streams() {
        return streams;
    }
}
