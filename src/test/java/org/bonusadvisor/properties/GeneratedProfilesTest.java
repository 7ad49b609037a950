package org.bonusadvisor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Properties that hold of whatever is known or unknown. {@code mvn verify -Psoak} tries more profiles than the few
 * that fit into every build, {@code -Dproperty.seed=7} others.
 */
class GeneratedProfilesTest {
    private static final long SEED = Long.getLong("property.seed", 20_260_601L);
    private static final int PROFILES = Integer.getInteger("property.profiles", 4_000);

    private static Findings findings;

    @BeforeAll
    static void try_them_out() {
        findings = Findings.of(ShippedRules.advisor(), SEED, PROFILES);
    }

    static List<Property> properties() {
        return Stream.of(List.of(Findings.ADVISED), Invariants.ALL, Changes.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void holds_of_every_profile(Property property) {
        assertThat(findings.told(property).orElse("")).isEmpty();
    }

    @Test
    void the_profiles_reach_every_recommendation() {
        List<String> types = Arrays.stream(BonusType.values())
                .filter(type -> type != BonusType.UNKNOWN)
                .map(type -> "type " + type)
                .toList();

        assertThat(findings.seen().keySet())
                .filteredOn(what -> what.startsWith("type "))
                .containsAll(types);
    }

    @Test
    void a_profile_depends_on_seed_and_index_alone() {
        String alone = GeneratedProfile.of(SEED, 7).toString();

        GeneratedProfile.of(SEED, 6);

        assertThat(GeneratedProfile.of(SEED, 7)).hasToString(alone);
        assertThat(GeneratedProfile.of(SEED + 1, 7).toString()).isNotEqualTo(alone);
    }
}
