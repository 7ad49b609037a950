package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.Counts;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.Stage;
import org.junit.jupiter.api.Test;

/** Whether {@link Counts} says what the program reads before it states a total. */
class CountsTest {
    private static final int GENERATED = 40;
    private static final long SEED = 11;

    /**
     * What is read before the totals of a stage are stated without being counted in them: while amounts are counted,
     * the words for what they are made of and the terms that are said with them are looked up too.
     */
    private static final Map<Stage, Set<String>> READ_BESIDE = Map.of(
            Stage.AMOUNT, Set.of("Contingent", "Grant", "Payment", "StayMonths", "LeadStyle", "Unsaid", "Wording"));

    @Test
    void every_conclusion_that_is_read_for_the_totals_of_a_stage_is_declared_and_the_other_way_round()
            throws IOException {
        Map<Stage, Set<String>> read = new EnumMap<>(Stage.class);
        for (Reading.Accepted profile : profiles()) {
            try (Inference inference = new Inference(knowledge().network(), new Recorder(read))) {
                new Judged(profile, inference, knowledge());
            }
        }

        Map<Stage, Set<String>> declared = new EnumMap<>(Stage.class);
        for (Class<?> total : Counts.facts()) {
            Set<String> of = declared.computeIfAbsent(stage(total), stage -> new TreeSet<>());
            Counts.from(total).stream().filter(CountsTest::isConclusion).forEach(type -> of.add(type.getSimpleName()));
        }
        READ_BESIDE.forEach((stage, beside) -> declared.get(stage).addAll(beside));
        assertThat(read).isEqualTo(declared);
    }

    private static Stage stage(Class<?> total) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.states().contains(total))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isConclusion(Class<?> type) {
        return type.getPackageName().endsWith(".conclusions");
    }

    private static Knowledge knowledge() {
        return Known.KNOWLEDGE;
    }

    private static final class Known {
        private static final Knowledge KNOWLEDGE = Knowledge.of(ShippedRules.rules());
    }

    private static List<Reading.Accepted> profiles() throws IOException {
        List<Reading.Accepted> profiles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("data/cases"))) {
            files.filter(f -> f.toString().endsWith(".json") && !f.toString().endsWith(".expect.json"))
                    .sorted()
                    .map(CountsTest::read)
                    .forEach(reading -> profiles.add((Reading.Accepted) reading));
        }
        for (int i = 0; i < GENERATED; i++) {
            profiles.add((Reading.Accepted) new ProfileReader().read(GeneratedProfile.of(SEED, i)));
        }
        return profiles;
    }

    private static Reading read(Path file) {
        try {
            return new ProfileReader().read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes down what is read between the end of a stage and the statement of its totals. */
    private static final class Recorder implements Memory.Observer {
        private final Map<Stage, Set<String>> found;
        private final Set<String> since = new HashSet<>();
        private Stage ran = Stage.EVIDENCE;

        Recorder(Map<Stage, Set<String>> found) {
            this.found = found;
        }

        @Override
        public void runs(Stage stage) {
            ran = stage;
            since.clear();
        }

        @Override
        public void read(Class<?> conclusion) {
            since.add(conclusion.getSimpleName());
        }

        @Override
        public void stated(Object fact) {
            if (Counts.facts().contains(fact.getClass())) {
                found.computeIfAbsent(ran, stage -> new TreeSet<>()).addAll(since);
            }
        }
    }
}
