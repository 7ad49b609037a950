package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.phrases.Format;
import org.jspecify.annotations.Nullable;

/** What the engineer of one profile can do. */
final class Moves {
    private final Actionable actionable;
    private final ObjectNode profile;
    private final LocalDate asOf;
    private final Format format;

    /** For a profile that was accepted, corrections applied. */
    Moves(Actionable actionable, ObjectNode profile, Format format) {
        this.format = format;
        this.actionable = actionable;
        this.profile = profile;
        this.asOf = LocalDate.parse(profile.path("asOf").asText());
    }

    /** Everything that makes sense for it, in the order of the declarations and achievements. */
    List<Move> all() {
        List<Move> moves = new ArrayList<>();
        for (Action action : actionable.actions()) {
            int items = action.ofAchievement() ? profile.path("achievements").size() : 1;
            for (int item = 0; item < items; item++) {
                add(action, item, moves);
            }
        }
        return moves;
    }

    private void add(Action action, int item, List<Move> moves) {
        boolean fits = action.when().entrySet().stream()
                .allMatch(when -> fits(when.getValue(), action.set().get(when.getKey()), in(when.getKey(), item)));
        int days = days(action, item);
        Map<String, JsonNode> set = new LinkedHashMap<>();
        action.set().forEach((path, value) -> set.put(at(path, item), value));
        set.entrySet().removeIf(e -> ProfilePath.of(e.getKey()).in(profile).equals(e.getValue()));
        if (fits && days >= 0 && (!set.isEmpty() || action.set().isEmpty())) {
            moves.add(new Move(words(action, item), set, action.hours(), days));
        }
    }

    private static boolean fits(List<String> wanted, @Nullable JsonNode set, JsonNode now) {
        return wanted.stream().anyMatch(word -> switch (word) {
            case "unknown" -> now.isMissingNode() || now.isNull();
            case "known" -> !now.isMissingNode() && !now.isNull();
            case "less" -> set != null && now.isNumber() && now.decimalValue().compareTo(set.decimalValue()) < 0;
            case "more" -> set != null && now.isNumber() && now.decimalValue().compareTo(set.decimalValue()) > 0;
            default -> now.asText().equals(word);
        });
    }

    /** Days until it is done; -1 when the day it waits for is unknown or past. */
    private int days(Action action, int item) {
        if (!action.until().isEmpty()) {
            JsonNode day = in(action.until(), item);
            long until = day.isTextual() ? ChronoUnit.DAYS.between(asOf, LocalDate.parse(day.asText())) + 1 : -1;
            return until > 0 ? Math.toIntExact(until) : -1;
        }
        if (!action.missing().isEmpty()) {
            JsonNode wanted = action.set().get(action.missing());
            return wanted == null
                    ? -1
                    : wanted.asInt() - in(action.missing(), item).asInt();
        }
        return action.days();
    }

    private JsonNode in(String path, int item) {
        return ProfilePath.of(at(path, item)).in(profile);
    }

    private static String at(String path, int item) {
        return path.replace("[]", "[" + item + "]");
    }

    private String words(Action action, int item) {
        JsonNode achievement = profile.path("achievements").path(item);
        String summary = achievement.path("summary").asText("").strip();
        String name = summary.isEmpty()
                ? "achievement " + achievement.path("id").asText(String.valueOf(item + 1))
                : "“" + summary + "”";
        String date = action.until().isEmpty() || !in(action.until(), item).isTextual()
                ? ""
                : format.date(LocalDate.parse(in(action.until(), item).asText()));
        return action.does().replace("{achievement}", name).replace("{date}", date);
    }

    /** The profile after some days and with other facts. */
    ObjectNode after(int days, Map<String, JsonNode> set) {
        ObjectNode changed = profile.deepCopy();
        LocalDate then = asOf.plusDays(days);
        changed.put("asOf", then.toString());
        actionable.passing().forEach((path, unit) -> {
            JsonNode number = ProfilePath.of(path).in(changed);
            if (number.isNumber()) {
                int passed = unit.equals("DAYS") ? days : Math.toIntExact(ChronoUnit.MONTHS.between(asOf, then));
                ProfilePath.of(path).put(changed, IntNode.valueOf(number.asInt() + passed));
            }
        });
        set.forEach((path, value) -> ProfilePath.of(path).put(changed, value));
        return changed;
    }

    /** What the profile says at a path; null when it says nothing. */
    @Nullable
    JsonNode value(String path) {
        JsonNode value = ProfilePath.of(path).in(profile);
        return value.isMissingNode() ? null : value;
    }

    /** The day as a profile writes it. */
    TextNode day(int daysAhead) {
        return TextNode.valueOf(asOf.plusDays(daysAhead).toString());
    }
}
