package org.bonusadvisor.profile.generated.realistic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.profile.generated.Chance;

/**
 * Any number of profiles, one a line, of which one in a hundred is broken. Each depends on the seed and its number
 * alone, so that they can be made on any machine, from anywhere on, and none is kept. Safe for many threads.
 *
 * @param seed which profiles
 */
public record ProfileLines(long seed) {
    private static final double BROKEN = 0.01;
    private static final int NEAR = 1_000;
    private static final List<Damage> DAMAGES = List.of(Damage.values());
    private static final JsonMapper JSON = new JsonMapper();

    /** How the profile of a number, counted from 1, is broken; the first never is. */
    public Optional<Damage> damage(long number) {
        return damage(number, chance(number));
    }

    /** The profile of a number, counted from 1, without the end of its line. */
    public byte[] line(long number) {
        ObjectNode profile = RealisticProfile.of(seed, number);
        Chance chance = chance(number);
        Optional<Damage> damage = damage(number, chance);
        damage.ifPresent(one -> one.breakFacts(profile, RealisticProfile.id(seed, earlier(number, chance)), chance));
        String text = text(profile);
        return damage.map(one -> one.breakText(text, chance)).orElseGet(() -> text.getBytes(StandardCharsets.UTF_8));
    }

    private Chance chance(long number) {
        return new Chance(~seed, number);
    }

    private static Optional<Damage> damage(long number, Chance chance) {
        return number > 1 && chance.yes(BROKEN) ? Optional.of(chance.of(DAMAGES)) : Optional.empty();
    }

    /** The number of a profile not far before, that is not broken. */
    private long earlier(long number, Chance chance) {
        long earlier = Math.max(1, number - chance.whole(1, NEAR));
        while (damage(earlier).isPresent()) {
            earlier--;
        }
        return earlier;
    }

    private static String text(ObjectNode profile) {
        try {
            return JSON.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
