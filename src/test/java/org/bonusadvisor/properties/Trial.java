package org.bonusadvisor.properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceJson;

/** A profile, what was advised, and the advisor to ask what would be advised on a changed profile. */
final class Trial {
    private static final Pattern VETO = Pattern.compile("Veto\\( \\[(.*)] \\)");

    private final ObjectNode profile;
    private final Advisor advisor;
    private final Advice advice;

    private Trial(ObjectNode profile, Advisor advisor) {
        this.profile = profile;
        this.advisor = advisor;
        if (!(new ProfileReader().read(profile.toString()) instanceof Reading.Accepted accepted)) {
            throw new IllegalArgumentException("the reader refuses " + new ProfileReader().read(profile.toString()));
        }
        this.advice = advisor.advise(accepted);
    }

    /**
     * Advises on a profile.
     *
     * @throws IllegalArgumentException when the profile breaks the input contract
     */
    static Trial of(ObjectNode profile, Advisor advisor) {
        return new Trial(profile, advisor);
    }

    /** What is advised on a copy of the profile with a change. */
    Trial with(Consumer<ObjectNode> change) {
        ObjectNode changed = profile.deepCopy();
        change.accept(changed);
        return of(changed, advisor);
    }

    ObjectNode profile() {
        return profile;
    }

    Advice advice() {
        return advice;
    }

    /** The advice as it is handed out, in one line. */
    String text() {
        return new AdviceJson().writeLine(advice);
    }

    ObjectNode json() {
        try {
            return (ObjectNode) ProfileReader.json().readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError("the advice is no JSON", e);
        }
    }

    /** Names of the types that fired vetoes rule out; a veto of one bonus rules out the pair. */
    Set<String> vetoed() {
        Set<String> types = new TreeSet<>();
        for (Advice.Firing firing : advice.trace()) {
            Matcher veto = VETO.matcher(firing.concluded());
            if (veto.matches()) {
                types.addAll(Set.of(veto.group(1).split(", ")));
            }
        }
        if (types.contains("PERFORMANCE") || types.contains("RETENTION")) {
            types.add("BOTH_SEQUENCED");
        }
        return types;
    }

    /** A number that is the same for the same generated profile: its index. */
    int index() {
        String id = profile.path("id").asText();
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    /** The achievement that this trial changes, or null when there is none. */
    static JsonNode chosen(ObjectNode profile, int index) {
        JsonNode achievements = profile.path("achievements");
        return achievements.isEmpty() ? null : achievements.get(index % achievements.size());
    }
}
