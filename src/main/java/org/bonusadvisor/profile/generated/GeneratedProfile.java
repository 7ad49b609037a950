package org.bonusadvisor.profile.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A made-up profile that keeps the input contract; whom it describes exists nowhere. */
public final class GeneratedProfile {
    private static final double IN_ORDER = 0.9;
    private static final double NAMELESS = 0.03;
    private static final List<List<String>> SIZES = List.of(
            List.of("/market/p25", "/market/p50", "/market/p75"),
            List.of("/policy/minPercent", "/policy/maxPercent"),
            List.of("/policy/spot/min", "/policy/spot/max"),
            List.of("/policy/spot/managerLimit", "/policy/spot/directorLimit"),
            List.of("/manager/absentFrom", "/manager/absentTo"),
            List.of("/offer/base", "/offer/total"));

    private GeneratedProfile() {}

    /**
     * The profile of a seed and an index: the same on every machine, whatever was made before.
     *
     * @param index which of the seed's profiles, counted from 0
     */
    public static ObjectNode of(long seed, long index) {
        Chance chance = new Chance(seed, index);
        ObjectNode profile = new SchemaDraw(Setting.of(chance)).profile();
        profile.put("id", "generated-" + seed + "-" + index);
        pay((ObjectNode) profile.get("engineer"), chance);
        int number = 1;
        for (JsonNode achievement : profile.path("achievements")) {
            ((ObjectNode) achievement).put("id", "a" + number++);
            Results.settle((ObjectNode) achievement, chance);
            if (chance.yes(NAMELESS)) {
                ((ObjectNode) achievement).remove("id");
            }
        }
        SIZES.stream().filter(sizes -> chance.yes(IN_ORDER)).forEach(sizes -> sort(profile, sizes));
        boolean concrete = profile.path("offer").path("kind").asText("NONE").matches("FINAL_STAGE|WRITTEN");
        if (profile.get("offer") instanceof ObjectNode offer && !concrete && chance.yes(IN_ORDER)) {
            offer.remove(List.of("base", "total", "deadline", "accepted"));
        }
        profile.remove("overrides");
        if (chance.yes(0.05)) {
            ArrayNode overrides = profile.putArray("overrides");
            overrides
                    .addObject()
                    .put("path", "company.bonusFreeze")
                    .put("value", chance.yes(0.5))
                    .put("by", "a coach");
        }
        return profile;
    }

    /** Contractors and agency workers state a day rate, employees their annual base. */
    private static void pay(ObjectNode engineer, Chance chance) {
        boolean employee = engineer.path("employmentType").asText().equals("EMPLOYEE");
        engineer.remove(employee ? "dayRate" : chance.yes(0.8) ? "baseAnnual" : "contractEnds");
    }

    /** Puts those of some values that are known into ascending order. */
    private static void sort(ObjectNode profile, List<String> pointers) {
        List<String> known = pointers.stream()
                .filter(pointer -> !profile.at(pointer).isMissingNode())
                .toList();
        List<JsonNode> values = new ArrayList<>(known.stream().map(profile::at).toList());
        values.sort((a, b) -> a.isNumber()
                ? a.decimalValue().compareTo(b.decimalValue())
                : a.asText().compareTo(b.asText()));
        for (int i = 0; i < known.size(); i++) {
            int slash = known.get(i).lastIndexOf('/');
            ((ObjectNode) profile.at(known.get(i).substring(0, slash)))
                    .set(known.get(i).substring(slash + 1), values.get(i));
        }
    }
}
