package org.bonusadvisor.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.ShippedRules;

/** The whole-profile cases by name, example profiles to be changed, and what is said in an advice. */
final class Examples {
    private Examples() {}

    /** The advice for every whole-profile case, by its name. */
    static Map<String, Advice> all() {
        Map<String, Advice> advices = new TreeMap<>();
        WholeProfileCases.expectations()
                .forEach(expected -> advices.put(expected.toString(), WholeProfileCases.advice(expected)));
        return advices;
    }

    /** The advice for one of them. */
    static Advice advice(String name) {
        return WholeProfileCases.expectations().stream()
                .filter(expected -> expected.toString().equals(name))
                .findFirst()
                .map(WholeProfileCases::advice)
                .orElseThrow(() -> new IllegalArgumentException("no case `" + name + "`"));
    }

    /** A fresh copy of an example profile, to be changed. */
    static ObjectNode profile(String name) {
        try {
            return (ObjectNode)
                    ProfileReader.json().readTree(Files.readString(Path.of("data/profiles", name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The advice for a profile. */
    static Advice advise(JsonNode profile) {
        Reading reading = new ProfileReader().read(profile.toString());
        if (reading instanceof Reading.Accepted accepted) {
            return ShippedRules.advisor().advise(accepted);
        }
        throw new IllegalArgumentException("the profile is not valid: " + reading);
    }

    /** Every text that is said or sent, by its place. */
    static Map<String, String> said(Advice advice) {
        Map<String, String> texts = new LinkedHashMap<>();
        advice.script().beats().forEach(b -> texts.put(b.beat(), b.text()));
        advice.script().branches().forEach(b -> texts.put(b.when(), b.text()));
        texts.put("memo", advice.script().memo());
        advice.objections().forEach(o -> texts.put(o.code(), o.rebuttal() + " " + o.question()));
        texts.put("e-mail yes", advice.followUp().email().yes());
        texts.put("e-mail later", advice.followUp().email().later());
        texts.put("e-mail no", advice.followUp().email().no());
        return texts;
    }

    /** What is said in a part of the script; empty when it has none. */
    static String beat(Advice advice, String beat) {
        return advice.script().beats().stream()
                .filter(b -> b.beat().equals(beat))
                .map(Script.BeatText::text)
                .findFirst()
                .orElse("");
    }

    /** A result of a profile, to be changed. */
    static ObjectNode achievement(ObjectNode profile, int index) {
        return (ObjectNode) profile.get("achievements").get(index);
    }

    /** Everything that is said of an advice, in one text. */
    static String words(Advice advice) {
        return String.join("\n", said(advice).values());
    }

    /** What became of a result. */
    static EvidenceAdvice.AchievementAdvice result(Advice advice, String id) {
        return advice.evidence().achievements().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The codes of the red flags. */
    static List<String> redFlags(Advice advice) {
        return advice.redFlags().stream().map(Advice.RedFlagAdvice::code).toList();
    }
}
