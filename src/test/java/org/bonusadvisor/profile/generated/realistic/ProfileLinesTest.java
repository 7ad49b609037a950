package org.bonusadvisor.profile.generated.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class ProfileLinesTest {
    private static final ProfileLines LINES = new ProfileLines(7);
    private static final ProfileReader READER = new ProfileReader();

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() {
        byte[] line = LINES.line(12);

        LINES.line(11);

        assertThat(new ProfileLines(7).line(12)).isEqualTo(line);
        assertThat(new ProfileLines(8).line(12)).isNotEqualTo(line);
    }

    @Test
    void one_in_a_hundred_is_broken_and_each_way_occurs_about_as_often() {
        Map<Damage, Integer> seen = new EnumMap<>(Damage.class);

        LongStream.rangeClosed(1, 100_000)
                .forEach(number -> LINES.damage(number).ifPresent(damage -> seen.merge(damage, 1, Integer::sum)));

        assertThat(seen.values().stream().mapToInt(n -> n).sum()).isBetween(900, 1_100);
        assertThat(seen).containsOnlyKeys(Damage.values());
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isBetween(60, 140)); // 100 each
    }

    @Test
    void every_unbroken_profile_is_accepted() {
        List<String> refused = new ArrayList<>();

        LongStream.rangeClosed(1, 3_000)
                .filter(number -> LINES.damage(number).isEmpty())
                .forEach(number -> {
                    if (READER.read(LINES.line(number)) instanceof Reading.Rejected bad) {
                        refused.add(number + ": " + bad.problems());
                    }
                });

        assertThat(refused).isEmpty();
    }

    @Test
    void every_broken_profile_is_rejected_but_for_those_whose_id_alone_is_wrong() {
        List<Long> broken = LongStream.rangeClosed(1, 20_000)
                .filter(number -> LINES.damage(number)
                        .filter(damage -> damage != Damage.DUPLICATE_ID)
                        .isPresent())
                .boxed()
                .toList();

        assertThat(broken)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        number -> assertThat(READER.read(LINES.line(number))).isInstanceOf(Reading.Rejected.class));
    }

    @Test
    void a_misspelt_field_is_told_with_what_was_meant() {
        List<String> told = LongStream.rangeClosed(1, 20_000)
                .filter(number -> LINES.damage(number)
                        .filter(damage -> damage == Damage.MISSPELT_FIELD)
                        .isPresent())
                .mapToObj(number -> ((Reading.Rejected) READER.read(LINES.line(number)))
                        .problems()
                        .toString())
                .toList();

        assertThat(told).isNotEmpty().allSatisfy(problem -> assertThat(problem).containsIgnoringCase("unknown field"));
    }

    @Test
    void an_id_comes_twice_only_where_that_is_the_damage() {
        Set<String> ids = new HashSet<>();
        List<Long> twice = new ArrayList<>();

        LongStream.rangeClosed(1, 8_000).forEach(number -> {
            if (READER.read(LINES.line(number)) instanceof Reading.Accepted profile
                    && !ids.add(profile.profile().id())) {
                twice.add(number);
            }
        });

        assertThat(twice)
                .isNotEmpty()
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 8_000)
                        .filter(number -> LINES.damage(number).equals(Optional.of(Damage.DUPLICATE_ID)))
                        .boxed()
                        .toList());
    }

    @Test
    void the_profiles_are_no_shorter_than_the_examples() throws IOException {
        JsonMapper json = new JsonMapper();
        List<Integer> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("data/profiles"))) {
            for (Path file : files.toList()) {
                examples.add(json.writeValueAsBytes(json.readTree(file.toFile())).length);
            }
        }

        double generated = LongStream.rangeClosed(1, 1_000)
                .mapToInt(number -> LINES.line(number).length)
                .average()
                .orElseThrow();

        assertThat(generated)
                .isGreaterThan(examples.stream().mapToInt(n -> n).average().orElseThrow());
    }

    @Test
    void the_advices_reach_every_type_and_every_action() {
        Advisor advisor = ShippedRules.advisor();
        Set<BonusType> types = EnumSet.noneOf(BonusType.class);
        Set<TimingAction> actions = EnumSet.noneOf(TimingAction.class);

        LongStream.rangeClosed(1, 300).forEach(number -> {
            if (READER.read(LINES.line(number)) instanceof Reading.Accepted profile) {
                Advice advice = advisor.advise(profile);
                types.add(advice.recommendation().type());
                actions.add(advice.timing().action());
            }
        });

        assertThat(types)
                .containsExactlyElementsOf(Arrays.stream(BonusType.values())
                        .filter(type -> type != BonusType.UNKNOWN)
                        .toList());
        assertThat(actions).containsExactly(TimingAction.values());
    }
}
