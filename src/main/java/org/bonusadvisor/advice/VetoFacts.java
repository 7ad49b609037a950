package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;

/**
 * The facts of a profile that a rule looks at before it rules something out.
 *
 * @param rule the rule
 * @param facts the properties of a profile by their path, in the order of the rule's conditions
 */
record VetoFacts(Rule rule, Map<String, Property> facts) {
    private static final Set<String> PARTS = Set.of("daysAhead", "amount", "ofBase", "overBase", "date");

    /** Those of every rule that rules something out, in the order of stages and rules. */
    static List<VetoFacts> of(RuleBase rules) {
        return rules.all().stream()
                .filter(rule -> rule.concludes().equals("Veto"))
                .sorted(Comparator.comparingInt(rules::position))
                .map(rule -> new VetoFacts(rule, facts(rule)))
                .toList();
    }

    private static Map<String, Property> facts(Rule rule) {
        Map<String, Property> facts = new LinkedHashMap<>();
        for (Rule.Premise condition : rule.premises()) {
            for (String path : paths(condition)) {
                Optional<Property> property = Property.of(Profile.class, path);
                property.ifPresent(found -> facts.putIfAbsent(path, found));
            }
        }
        return facts;
    }

    private static List<String> paths(Rule.Premise condition) {
        String type = condition.type();
        String prefix =
                type.equals("Profile") ? "" : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + ".";
        List<String> paths = new ArrayList<>();
        condition.properties().forEach(property -> paths.add(stated(prefix + property)));
        return paths;
    }

    /** The path of what is stated when that of a part of it is given. */
    private static String stated(String path) {
        int dot = path.lastIndexOf('.');
        return PARTS.contains(path.substring(dot + 1)) && dot > 0 && path.indexOf('.') != dot
                ? path.substring(0, dot)
                : path;
    }
}
