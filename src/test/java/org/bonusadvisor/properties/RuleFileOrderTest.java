package org.bonusadvisor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class RuleFileOrderTest {
    private static final long SEED = 20_260_602L;
    private static final int PROFILES = Math.max(50, Integer.getInteger("property.profiles", 4_000) / 20);

    @Test
    void the_order_of_rule_files_changes_no_byte() {
        Advisor shuffled = new Advisor(RuleBase.of(shuffled(ShippedRules.files())));

        List<String> differences = IntStream.range(0, PROFILES)
                .parallel()
                .mapToObj(index -> different(GeneratedProfile.of(SEED, index), shuffled))
                .filter(difference -> !difference.isEmpty())
                .toList();

        assertThat(differences).isEmpty();
    }

    private static String different(ObjectNode profile, Advisor shuffled) {
        List<String> difference = Changes.different(text(profile, ShippedRules.advisor()), text(profile, shuffled));
        return difference.isEmpty() ? "" : profile.path("id").asText() + ": " + difference.get(0);
    }

    private static String text(ObjectNode profile, Advisor advisor) {
        // The digest names the files in their order, which is what differs.
        return Trial.of(profile, advisor).text().replaceFirst("\"digest\":\"[0-9a-f]+\"", "");
    }

    /** The same files in an order without pattern: that of their names read backwards. */
    private static RuleFiles shuffled(RuleFiles files) {
        Comparator<String> backwards = Comparator.comparing(
                        (String path) -> new StringBuilder(path).reverse().toString())
                .reversed();
        TreeMap<String, String> texts = new TreeMap<>(backwards);
        texts.putAll(files.texts());
        return new RuleFiles(texts);
    }
}
