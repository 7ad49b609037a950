package org.bonusadvisor.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonusadvisor.batch.UniqueReader;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.OpenSource;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.Sources;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the one profile that a command is about. */
final class OneProfile {
    private OneProfile() {}

    /**
     * The profile of a path, or of several there the one of an id.
     *
     * @throws UsageException when it is not there, not the only one, or breaks the contract
     */
    static Reading.Accepted of(String path, @Nullable String id, InputStream in) {
        UniqueReader reader = new UniqueReader(new ProfileReader()::read);
        List<Reading.Accepted> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (ProfileSource source : new Sources(in).find(List.of(path))) {
            try (OpenSource open = source.open()) {
                for (Optional<Entry> entry = open.next(); entry.isPresent(); entry = open.next()) {
                    Reading reading = reader.read(entry.get());
                    if (reading instanceof Reading.Accepted accepted && isWanted(accepted, id)) {
                        found.add(accepted);
                        ids.add(String.valueOf(accepted.profile().id()));
                    } else if (reading instanceof Reading.Rejected bad && (id == null || id.equals(bad.id()))) {
                        throw new UsageException(ProblemLines.of(entry.get(), bad.problems()).stream()
                                .collect(Collectors.joining("\n")));
                    }
                }
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new UsageException(
                found.isEmpty()
                        ? "`" + path + "` holds no profile" + (id == null ? "" : " `" + id + "`")
                        : "`" + path + "` holds several profiles; choose one with --id, such as --id " + ids.get(0));
    }

    private static boolean isWanted(Reading.Accepted accepted, @Nullable String id) {
        return id == null || id.equals(accepted.profile().id());
    }
}
