package org.bonusadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.profile.contract.Binding;
import org.bonusadvisor.profile.contract.Contract;
import org.bonusadvisor.profile.contract.Finding;
import org.bonusadvisor.profile.contract.Path;

/** Makes the facts of a profile from its tree: overrides first, then names for achievements, then the contract. */
final class Binder {
    private Binder() {}

    /** The facts, which count only without findings; everything that is wrong; what is only carried. */
    record Bound(Profile profile, List<Finding> findings, Map<String, JsonNode> extras) {}

    /** Binds {@code source}, which is left as it is. */
    static Bound bind(ObjectNode source) {
        boolean changes = source.path("overrides").size() > 0 || hasNamelessAchievement(source);
        ObjectNode tree = changes ? source.deepCopy() : source;
        Binding ofOverrides = Binding.of(tree);
        Overrides overrides = new Overrides(tree, ofOverrides);
        overrides.apply();
        nameAchievements(tree);

        Binding binding = Binding.of(tree);
        ofOverrides.findings().forEach(finding -> binding.add(() -> finding));
        Profile profile = (Profile) Contract.INSTANCE.profile().read(tree, Path.ROOT, binding);
        new Consistency(tree, binding).check(profile);
        List<Finding> findings =
                binding.findings().stream().map(overrides::told).toList();
        return new Bound(profile, findings, binding.extras());
    }

    private static boolean hasNamelessAchievement(JsonNode profile) {
        for (JsonNode achievement : profile.path("achievements")) {
            if (!achievement.has("id")) {
                return true;
            }
        }
        return false;
    }

    /** Gives achievements without an id one by position: a1, a2 … or the next that is free. */
    private static void nameAchievements(ObjectNode profile) {
        JsonNode achievements = profile.path("achievements");
        Set<String> taken = new HashSet<>();
        achievements.forEach(achievement -> taken.add(achievement.path("id").asText()));
        int position = 0;
        for (JsonNode achievement : achievements) {
            position++;
            if (achievement instanceof ObjectNode object && !object.has("id")) {
                int free = position;
                while (!taken.add("a" + free)) {
                    free++;
                }
                object.put("id", "a" + free);
            }
        }
    }
}
