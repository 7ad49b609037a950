package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.facts.FactReader;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;

/** Puts cases into situations: the neutral profile with a case's changes, and what the case states besides. */
final class SituationReader {
    private final Phrases phrases;
    private final JsonNode neutral;

    /**
     * A reader over a rules folder.
     *
     * @throws RuleBaseException when it has no neutral profile or its phrases cannot be used
     */
    SituationReader(RuleFiles files) {
        this.phrases = Phrases.of(files);
        String text = files.texts().get("neutral.json");
        if (text == null) {
            throw new RuleBaseException("the rules folder has no neutral.json, from which every case starts");
        }
        try {
            this.neutral = new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new RuleBaseException("neutral.json cannot be read: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    /**
     * The situation of a case.
     *
     * @throws IllegalArgumentException when the case states what cannot be
     */
    Situation read(CaseFile file, RuleCase one) {
        Reading reading = new ProfileReader().read(CaseFile.profile(neutral, one));
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalArgumentException("the case's profile is not valid: " + reading);
        }
        Profile profile = accepted.profile();
        List<Object> facts = new ArrayList<>(StatedFacts.of(profile));
        facts.addAll(phrases.wordLists().mentions(profile));
        facts.addAll(phrases.vocabulary());
        FactReader reader = new FactReader(
                Optional.ofNullable(profile.asOf().date()).orElseThrow(),
                profile.engineer().pay().amount());
        for (JsonNode stated : one.concluded()) {
            Map.Entry<String, JsonNode> entry = Comparison.entry(stated);
            facts.add(reader.read(Comparison.type(entry.getKey()), entry.getValue()));
        }
        return new Situation(file.path(), file.stage(), one, List.copyOf(facts));
    }
}
