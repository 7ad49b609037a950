package org.bonusadvisor.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code facts}: the reference for rule writers. */
@Command(
        name = "facts",
        description = "Prints every fact that a rule can test and every conclusion that it can insert.",
        footer = "  java -jar target/bonus-advisor.jar facts Engineer")
final class FactsCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Print only this fact, conclusion or set of constants.")
    private @Nullable String name;

    @Override
    public Integer call() {
        FactReference reference = new FactReference();
        String text = name == null ? reference.text() : reference.text(name);
        if (text.isEmpty()) {
            main.streams().err().println("no fact or conclusion `" + name + "`; `facts` without a name lists all");
            return ExitCode.USAGE.number();
        }
        main.streams().out().print(text);
        return ExitCode.ALL_ADVISED.number();
    }
}
