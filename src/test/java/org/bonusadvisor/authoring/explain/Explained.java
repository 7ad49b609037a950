package org.bonusadvisor.authoring.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.rulebase.ShippedRules;

/** Explanations with the rules of the program. */
final class Explained {
    private Explained() {}

    static Explanation of(JsonNode profile) {
        Reading.Accepted reading = ExampleProfile.read(profile);
        Advisor.Examined examined = ShippedRules.advisor().examine(reading);
        return new Explanation(ShippedRules.advisor(), reading, examined.memory(), json(examined));
    }

    private static JsonNode json(Advisor.Examined examined) {
        try {
            return new ObjectMapper().readTree(new AdviceJson().write(examined.advice()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
