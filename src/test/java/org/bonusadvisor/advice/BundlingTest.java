package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.rulebase.CitedSource;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.bundle.Bundle;
import org.bonusadvisor.rulebase.bundle.DamagedBundleException;
import org.bonusadvisor.rulebase.bundle.Unpacker;
import org.junit.jupiter.api.Test;

/** A bundle gives back what was read from texts, or nothing at all. */
class BundlingTest {
    private static final RuleBase READ = ShippedRules.rules();
    private static final byte[] BYTES = Bundling.of(READ, "test").bytes();
    private static final RuleBase BUNDLED = RuleBase.of(Bundle.of(BYTES), ShippedRules::files);

    @Test
    void the_rules_of_a_bundle_are_those_of_the_texts() {
        assertThat(BUNDLED.all()).isEqualTo(READ.all());
        assertThat(BUNDLED.all())
                .extracting(BUNDLED::position)
                .isEqualTo(READ.all().stream().map(READ::position).toList());
        assertThat(BUNDLED.digest()).isEqualTo(READ.digest());
        assertThat(BUNDLED.files()).isEqualTo(READ.files());
    }

    @Test
    void the_codes_and_sources_of_a_bundle_are_those_of_the_texts() {
        Codes read = Codes.of(ShippedRules.files());
        Codes bundled = Codes.of(BUNDLED);

        assertThat(bundled.lists()).isEqualTo(read.lists());
        for (String list : read.lists()) {
            assertThat(bundled.list(list)).isEqualTo(read.list(list));
            assertThat(read.list(list))
                    .allSatisfy(code -> assertThat(bundled.get(list, code)).isEqualTo(read.get(list, code)));
        }
        assertThat(CitedSource.of(BUNDLED)).isEqualTo(CitedSource.of(ShippedRules.files()));
        assertThat(CitedSource.of(BUNDLED).keySet())
                .containsExactlyElementsOf(CitedSource.of(ShippedRules.files()).keySet());
    }

    @Test
    void advice_from_a_bundle_is_the_same_byte_for_byte() {
        Advisor advisor = new Advisor(BUNDLED);
        for (String name :
                new String[] {"formula-bound", "performance-clean", "retention-clean", "wait-after-layoffs"}) {
            Reading.Accepted reading = (Reading.Accepted)
                    new ProfileReader().read(Examples.profile(name).toString());

            String advice = new AdviceJson().write(advisor.advise(reading));

            assertThat(advice)
                    .isEqualTo(new AdviceJson().write(ShippedRules.advisor().advise(reading)));
        }
    }

    @Test
    void the_same_rules_give_the_same_bytes() {
        assertThat(Bundling.of(RuleBase.of(ShippedRules.files()), "test").bytes())
                .isEqualTo(BYTES);
    }

    @Test
    void a_bundle_that_was_cut_off_or_changed_is_refused() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int place = random.nextInt(BYTES.length);
            byte[] changed = BYTES.clone();
            changed[place] ^= (byte) (1 + random.nextInt(255));

            assertThatThrownBy(() -> Bundle.of(Arrays.copyOf(BYTES, place))).isInstanceOf(DamagedBundleException.class);
            assertThatThrownBy(() -> Bundle.of(changed)).isInstanceOf(DamagedBundleException.class);
        }
    }

    /** Whoever can write a checksum too gets no further than a tree of a rule. */
    @Test
    void parts_with_any_bytes_in_them_are_read_or_refused() {
        byte[] rules = Bundle.of(BYTES).parts().get("rules");
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] changed = rules.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                Bundle bundle = new Bundle("test", "", new java.util.TreeMap<>(java.util.Map.of("rules", changed)));
                assertThat(RuleBase.of(bundle, ShippedRules::files).all()).isNotNull();
            } catch (DamagedBundleException e) {
                assertThat(e).hasMessageStartingWith("it ");
            }
        }
        assertThatThrownBy(() -> new Unpacker(new byte[] {-1, -1, -1, -1, 127}))
                .isInstanceOf(DamagedBundleException.class);
    }
}
