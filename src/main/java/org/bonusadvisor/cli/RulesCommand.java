package org.bonusadvisor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rules}: what has to do with a rules folder and its editing. */
@Command(
        name = "rules",
        description = "Checks and tests a folder of rules, phrases, codes, sources and cases.",
        footer = "  java -jar target/bonus-advisor.jar rules check rules",
        subcommands = {
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesBookCommand.class,
            RulesCompareCommand.class
        })
final class RulesCommand {
    @ParentCommand
    private Main main;

    /** The program. */
    Main main() {
        return main;
    }
}
