package org.bonusadvisor.cli;

import java.util.List;
import java.util.Optional;
import org.bonusadvisor.batch.UniqueReader;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.OpenSource;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.Sources;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.ProfileSchema;
import org.bonusadvisor.profile.StarterProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code profile}: what has to do with profiles before they are advised. */
@Command(
        name = "profile",
        description = "Writes, describes, checks and makes up profiles.",
        footer = "  java -jar target/bonus-advisor.jar profile new > ana.json",
        subcommands = ProfileGenerateCommand.class)
final class ProfileCommand {
    @ParentCommand
    private Main main;

    @Command(
            name = "new",
            description = "Writes a starter profile to standard output, to be edited.",
            footer = "  java -jar target/bonus-advisor.jar profile new > ana.json")
    int starter() {
        main.streams().out().print(StarterProfile.text());
        return ExitCode.ALL_ADVISED.number();
    }

    @Command(
            name = "schema",
            description = "Writes the JSON Schema of profiles to standard output.",
            footer = "  java -jar target/bonus-advisor.jar profile schema > profile.schema.json")
    int schema() {
        main.streams().out().print(ProfileSchema.text());
        return ExitCode.ALL_ADVISED.number();
    }

    @Command(
            name = "check",
            description = "Checks profiles without advising them; prints each problem with file, line and column.",
            footer = "  java -jar target/bonus-advisor.jar profile check data/profiles")
    int check(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "FILE",
                            description = "Files or folders of profiles, or - for standard input.")
                    List<String> files) {
        UniqueReader reader = new UniqueReader(new ProfileReader()::read);
        Check check = new Check(reader, main.streams().out());
        for (ProfileSource source : new Sources(main.streams().in()).find(files)) {
            try (OpenSource open = source.open()) {
                for (Optional<Entry> entry = open.next(); entry.isPresent(); entry = open.next()) {
                    check.read(entry.get());
                }
            }
        }
        return check.finish().number();
    }

    /** The program. */
    Main main() {
        return main;
    }
}
