package org.bonusadvisor.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Role;

/** How advice may change when a profile changes. */
final class Changes {
    private static final List<String> VERIFIED = List.of("NONE", "SELF", "DASHBOARD", "MANAGER", "FINANCE");
    private static final int A_LITTLE = 20;

    static final List<Property> ALL = List.of(
            new Property("better verification of a result never lowers the target", Changes::verification),
            new Property("a verified goal never lowers the target", Changes::goal),
            new Property("one more strong result never lowers the target", Changes::strongResult),
            new Property("a loss never raises the target", Changes::loss),
            new Property("less growth never raises the target", Changes::lessGrowth),
            new Property("fields of others and neutral notes change nothing but their echo", Changes::irrelevant),
            new Property("other words for a result change nothing but their echo", Changes::summary),
            new Property("no veto vanishes silently with a fact that it rests on", Changes::removedFact),
            new Property("the order of achievements changes no byte", Changes::order));

    private Changes() {}

    private static List<String> verification(Trial trial) {
        JsonNode chosen = Trial.chosen(trial.profile(), trial.index());
        if (chosen == null) {
            return List.of();
        }
        int rank = VERIFIED.indexOf(chosen.path("verification").asText("NONE"));
        if (rank == VERIFIED.size() - 1) {
            return List.of();
        }
        String better = VERIFIED.get(rank + 1 + trial.index() % (VERIFIED.size() - 1 - rank));
        return lowered(trial, profile -> change(profile, trial.index()).put("verification", better));
    }

    private static List<String> goal(Trial trial) {
        JsonNode chosen = Trial.chosen(trial.profile(), trial.index());
        return chosen == null
                ? List.of()
                : lowered(trial, profile -> {
                    ObjectNode achievement = change(profile, trial.index());
                    achievement.put("goalVerified", true);
                    if (!achievement.has("businessGoal")) {
                        achievement.put("businessGoal", "CUSTOMER");
                    }
                });
    }

    private static ObjectNode change(ObjectNode profile, int index) {
        return (ObjectNode) Trial.chosen(profile, index);
    }

    private static List<String> strongResult(Trial trial) {
        return lowered(trial, profile -> {
            ObjectNode strong = profile.withArray("/achievements").addObject();
            strong.put("id", "strong")
                    .put("summary", "night alarms")
                    .put("date", trial.advice().asOf().minusDays(A_LITTLE).toString())
                    .put("kind", "RELIABILITY")
                    .put("language", "GO")
                    .put("attributionPercent", 90)
                    .put("verification", "FINANCE")
                    .put("businessGoal", "CUSTOMER")
                    .put("goalVerified", true)
                    .put("beyondRole", true)
                    .put("confidentiality", "INTERNAL");
            strong.putObject("measurement")
                    .put("before", 20)
                    .put("after", 4)
                    .put("unit", "incidents a month")
                    .put("environment", "PROD")
                    .put("windowDays", A_LITTLE)
                    .put("loadChangePercent", 0)
                    .put("counterMetricWorse", false);
        });
    }

    private static List<String> loss(Trial trial) {
        String now = trial.profile().at("/company/profitability").asText();
        return Set.of("PROFIT", "BREAK_EVEN").contains(now)
                ? raised(trial, profile -> profile.withObject("/company").put("profitability", "LOSS"))
                : List.of();
    }

    private static List<String> lessGrowth(Trial trial) {
        JsonNode growth = trial.profile().at("/company/growthPercent");
        return growth.isNumber()
                ? raised(
                        trial,
                        profile -> profile.withObject("/company")
                                .put("growthPercent", growth.decimalValue().subtract(BigDecimal.valueOf(A_LITTLE))))
                : List.of();
    }

    private static List<String> lowered(Trial before, Consumer<ObjectNode> change) {
        return moved(before, before.with(change), -1);
    }

    private static List<String> raised(Trial before, Consumer<ObjectNode> change) {
        return moved(before, before.with(change), 1);
    }

    /** Targets that went in a direction although the same is asked for. */
    private static List<String> moved(Trial before, Trial after, int direction) {
        if (!asks(before.advice()).equals(asks(after.advice()))) {
            return List.of();
        }
        Map<BonusType, BigDecimal> there = targets(before.advice());
        Map<BonusType, BigDecimal> here = targets(after.advice());
        return there.keySet().stream()
                .filter(here::containsKey)
                .filter(type -> here.get(type).compareTo(there.get(type)) == direction)
                .map(type -> type + ": from " + there.get(type) + " to " + here.get(type))
                .toList();
    }

    /** What is asked for, so that only like is compared with like. */
    private static List<Object> asks(Advice advice) {
        List<Object> asks = new ArrayList<>(List.of(
                advice.recommendation().type(),
                advice.recommendation().mode(),
                advice.recommendation().variant(),
                advice.recommendation().order()));
        advice.amounts().forEach(amount -> asks.add(amount.type()));
        return asks;
    }

    /** Targets by type. The second of two bonuses gives way to the first when both together reach their limit (AM-13). */
    private static Map<BonusType, BigDecimal> targets(Advice advice) {
        Map<BonusType, BigDecimal> targets = new TreeMap<>();
        for (AmountAdvice amount : advice.amounts()) {
            if (amount.target() != null && amount.role() != Role.SECOND) {
                targets.put(amount.type(), amount.target().amount());
            }
        }
        return targets;
    }

    private static List<String> irrelevant(Trial trial) {
        if (trial.profile().path("manager").has("note")) {
            return List.of();
        }
        Trial after = trial.with(profile -> {
            profile.putObject("x-crm")
                    .put("ticket", "K 17")
                    .putArray("tags")
                    .add(1)
                    .add("a");
            ((ObjectNode) profile.get("engineer")).put("x-desk", "4th floor");
            profile.withObject("/manager").put("note", "came from the platform group, likes short meetings");
        });
        return different(
                withoutExtras(trial.json()).toString(),
                withoutExtras(after.json()).toString());
    }

    private static ObjectNode withoutExtras(ObjectNode json) {
        Set<String> extras = new TreeSet<>();
        json.fieldNames().forEachRemaining(name -> {
            if (name.contains("x-")) {
                extras.add(name);
            }
        });
        json.remove(extras);
        return json;
    }

    private static List<String> summary(Trial trial) {
        if (Trial.chosen(trial.profile(), trial.index()) == null) {
            return List.of();
        }
        String here = trial.with(profile -> change(profile, trial.index()).put("summary", "quiet harbour"))
                .text();
        String there = trial.with(profile -> change(profile, trial.index()).put("summary", "brave lantern"))
                .text();
        return different(
                here.replace("quiet harbour", "brave lantern").replace("Quiet harbour", "Brave lantern"), there);
    }

    private static List<String> order(Trial trial) {
        JsonNode achievements = trial.profile().path("achievements");
        boolean named = StreamSupport.stream(achievements.spliterator(), false).allMatch(a -> a.has("id"));
        if (achievements.size() < 2 || !named) {
            return List.of(); // A result without an id has no other name than its position.
        }
        Trial after = trial.with(profile -> {
            ArrayNode reversed = profile.putArray("achievements");
            for (int i = achievements.size() - 1; i >= 0; i--) {
                reversed.add(achievements.get(i));
            }
        });
        return different(trial.text(), after.text());
    }

    /** Where two texts begin to differ. */
    static List<String> different(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return List.of("`" + around(before, at) + "` became `" + around(after, at) + "`");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 90), Math.min(text.length(), at + 90));
    }

    /**
     * Every fact that a veto judged, and one fact of any kind, is taken away: a veto that is gone then must be explained
     * by an unknown fact. Facts of achievements may show as a gap of the achievement, which says the same.
     */
    private static List<String> removedFact(Trial trial) {
        List<String> offences = new ArrayList<>();
        Set<String> before = trial.vetoed();
        Set<String> paths = new TreeSet<>(judged(trial));
        List<String> all = Facts.removable(trial.profile());
        if (!all.isEmpty()) {
            paths.add(all.get(trial.index() % all.size()));
        }
        for (String path : before.isEmpty() ? Set.<String>of() : paths) {
            Trial after = trial.with(profile -> Facts.remove(profile, path));
            Set<String> gone = new TreeSet<>(before);
            gone.removeAll(after.vetoed());
            if (!gone.isEmpty() && !Facts.asked(after.advice(), trial.profile(), path)) {
                offences.add("without " + path + " the veto of " + gone + " is gone, and it is not among the unknowns");
            }
        }
        return offences;
    }

    private static List<String> judged(Trial trial) {
        return trial.advice().trace().stream()
                .filter(firing -> firing.concluded().startsWith("Veto("))
                .flatMap(firing -> firing.premises().stream())
                .map(premise -> Facts.stated(trial.profile(), premise))
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
