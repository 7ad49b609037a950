package org.bonusadvisor.bench;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.profile.generated.realistic.ProfileLines;

/** The profiles that everything is measured with: those of {@code profile generate --seed 1}. */
public final class Samples {
    private static final ProfileLines LINES = new ProfileLines(1);

    private Samples() {}

    /** The first lines, broken ones among them, as one file. */
    public static byte[] file(int count) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int number = 1; number <= count; number++) {
            file.writeBytes(LINES.line(number));
            file.write('\n');
        }
        return file.toByteArray();
    }

    /** The first profiles that can be read. */
    public static List<Reading.Accepted> readings(int count) {
        ProfileReader reader = new ProfileReader();
        return accepted(
                IntStream.iterate(1, number -> number + 1).mapToObj(LINES::line).map(reader::read), count);
    }

    /** Profiles that are less likely in life: all facts are drawn from all that the contract allows. */
    public static List<Reading.Accepted> varied(int count) {
        ProfileReader reader = new ProfileReader();
        return accepted(
                IntStream.iterate(0, index -> index + 1)
                        .mapToObj(index -> GeneratedProfile.of(1, index))
                        .map(reader::read),
                count);
    }

    private static List<Reading.Accepted> accepted(Stream<Reading> readings, int count) {
        return readings.flatMap(
                        reading -> reading instanceof Reading.Accepted accepted ? Stream.of(accepted) : Stream.empty())
                .limit(count)
                .toList();
    }
}
