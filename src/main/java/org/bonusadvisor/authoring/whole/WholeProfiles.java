package org.bonusadvisor.authoring.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.Difference;
import org.bonusadvisor.authoring.Outcome;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;

/** Advises the people of a folder and compares the advice with what a coach expects. */
public final class WholeProfiles {
    private static final String SUFFIX = ".expect.json";

    private final Advisor advisor;
    private final Function<Advice, String> report;

    /** Cases for an advisor; {@code report} writes an advice as text. */
    public WholeProfiles(Advisor advisor, Function<Advice, String> report) {
        this.advisor = advisor;
        this.report = report;
    }

    /** The expectations of a folder, in the order of the files. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    /** The person of an expectation, advised and compared. */
    public Outcome run(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(SUFFIX, "");
        String at = file.toString().replace('\\', '/');
        return new Outcome(at, at, name, differences(file));
    }

    private List<Difference> differences(Path file) throws IOException {
        try {
            Expectation expectation = Expectation.read(file);
            Reading reading = new ProfileReader().read(Files.readAllBytes(expectation.profile()));
            if (!(reading instanceof Reading.Accepted accepted)) {
                return List.of(new Difference("a valid profile", expectation.profile() + " is not", List.of()));
            }
            Advice advice = advisor.advise(accepted);
            return expectation.differences(advice, report.apply(advice)).stream()
                    .map(text -> new Difference("what a coach expects", text, List.of()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(new Difference("an expectation", String.valueOf(e.getMessage()), List.of()));
        }
    }
}
