package org.bonusadvisor.profile.generated.realistic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.bonusadvisor.profile.generated.Chance;

/** A made-up profile that keeps the input contract and whose facts belong together; whom it describes exists nowhere. */
public final class RealisticProfile {
    private RealisticProfile() {}

    /**
     * The profile of a seed and a number: the same on every machine, whatever was made before.
     *
     * @param number which of the seed's profiles, counted from 1
     */
    public static ObjectNode of(long seed, long number) {
        Sketch sketch = Sketch.of(new Chance(seed, number));
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.put("schemaVersion", 1)
                .put("id", id(seed, number))
                .put("asOf", sketch.asOf().toString());
        profile.put("jurisdiction", sketch.place().jurisdiction());
        profile.put("country", sketch.place().country())
                .put("currency", sketch.place().currency());
        Engineer.write(sketch, profile.putObject("engineer"));
        Achievements.write(sketch, profile.putArray("achievements"));
        Company.write(sketch, profile);
        Talk.write(sketch, profile);
        return profile;
    }

    /** Its id, such as {@code gen-7-0000001}. */
    static String id(long seed, long number) {
        return String.format(Locale.ROOT, "gen-%d-%07d", seed, number);
    }
}
