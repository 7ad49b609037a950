package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
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
public final class SituationReader {
    private final Phrases phrases;
    private final ObjectNode neutral;

    /**
     * A reader over a rules folder.
     *
     * @throws RuleBaseException when it has no neutral profile or its phrases cannot be used
     */
    public SituationReader(RuleFiles files) {
        this.phrases = Phrases.of(files);
        String text = files.texts().get("neutral.json");
        if (text == null) {
            throw new RuleBaseException("the rules folder has no neutral.json, from which every case starts");
        }
        try {
            this.neutral = new ObjectMapper().readValue(text, ObjectNode.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new RuleBaseException("neutral.json cannot be read: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    /**
     * The situation of a case or variant.
     *
     * @throws IllegalArgumentException when it states what cannot be
     */
    Situation read(CaseFile file, int line, Trial trial) {
        return new Situation(file.path(), line, file.stage(), trial, facts(stated(trial)));
    }

    /** What a case states that changes nothing. */
    public Stated neutral() {
        return new Stated(neutral, List.of());
    }

    /** What a case or variant states. */
    public Stated stated(Trial trial) {
        Stated stated = new Stated(neutral, List.of());
        for (Variation change : trial.changes()) {
            stated = stated.with(change);
        }
        return stated;
    }

    /**
     * The facts that follow from what is stated.
     *
     * @throws IllegalArgumentException when it states what cannot be
     */
    public List<Object> facts(Stated stated) {
        return facts(stated.profile()).with(stated.concluded());
    }

    /**
     * The facts that follow from a profile.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public ProfileFacts facts(ObjectNode source) {
        Reading reading = new ProfileReader().read(source);
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
        return new ProfileFacts(List.copyOf(facts), reader);
    }
}
