package org.bonusadvisor.authoring.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bonusadvisor.authoring.Stated;
import org.bonusadvisor.authoring.Variation;
import org.bonusadvisor.profile.Problem;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Checks what a case changes in the neutral profile: the result must be a profile. */
final class GivenCheck {
    private static final String CODE = "R090";
    private final @Nullable ObjectNode neutral;
    private final ProfileReader reader = new ProfileReader();

    /** A check against the text of the neutral profile. */
    GivenCheck(String neutral) {
        this.neutral = object(neutral);
    }

    private static @Nullable ObjectNode object(String text) {
        try {
            JsonNode profile = new JsonMapper().readTree(text);
            return profile instanceof ObjectNode object && new ProfileReader().read(profile) instanceof Reading.Accepted
                    ? object
                    : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Checks one case of a file, with its variations; without a neutral profile nothing can be said. */
    void check(YamlNode one, JsonNode written, Problems problems) {
        if (neutral == null) {
            return;
        }
        Stated base = changed(new Stated(neutral, List.of()), one, written, problems);
        for (String list : List.of("also", "unless")) {
            List<YamlNode> changes = one.at(list).map(YamlNode::each).orElse(List.of());
            for (int i = 0; i < changes.size() && base != null; i++) {
                changed(base, changes.get(i), written.path(list).path(i), problems);
            }
        }
    }

    /** What a case states after a change; null when it cannot be. */
    private @Nullable Stated changed(Stated before, YamlNode change, JsonNode written, Problems problems) {
        Stated after = before;
        YamlNode given = change.at("given").orElse(null);
        if (given != null) {
            if (!(given instanceof YamlNode.Fields)) {
                problems.add(
                        CODE,
                        given.span(),
                        "`given` changes fields of the profile, `{ engineer: { rating: BELOW } }`; found "
                                + given.shown(),
                        "");
                return null;
            }
            after = merged(before, given, written.path("given"), problems);
        }
        if (after == null) {
            return null;
        }
        for (YamlNode path : change.at("unknown").map(YamlNode::each).orElse(List.of())) {
            if (isThere(after.profile(), path, problems)) {
                after = after.with(new Variation(null, List.of(path.textOrEmpty()), List.of(), List.of()));
            }
        }
        return after;
    }

    private @Nullable Stated merged(Stated before, YamlNode given, JsonNode changes, Problems problems) {
        Stated after;
        try {
            after = before.with(new Variation(changes, List.of(), List.of(), List.of()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    CODE, ((YamlNode.Fields) given).fields().get(0).nameSpan(), String.valueOf(e.getMessage()), "");
            return null;
        }
        if (reader.read(after.profile()) instanceof Reading.Rejected rejected) {
            rejected.problems().forEach(problem -> tell(problem, given, problems));
            return null;
        }
        return after;
    }

    private static void tell(Problem problem, YamlNode changes, Problems problems) {
        problems.add(
                CODE,
                place(names(problem.path()), problem.found(), changes),
                "`" + problem.path() + "`: " + problem.message(),
                Objects.requireNonNullElse(problem.maybe(), ""));
    }

    /** The value at a path, its name when that is what was found wrong, or the last name on the way that the case writes. */
    private static Span place(List<String> path, String found, YamlNode changes) {
        YamlNode at = changes;
        Span span = new Span(changes.span().start(), changes.span().start() + 1);
        for (int i = 0; i < path.size(); ) {
            List<String> rest = path.subList(i, path.size());
            if (at instanceof YamlNode.Items list && rest.get(0).matches("\\d+")) {
                int index = Math.min(Integer.parseInt(rest.get(0)), list.items().size() - 1);
                at = list.items().get(index);
                span = at.span();
                i++;
                continue;
            }
            YamlNode.Field field = on(rest, at);
            if (field == null) {
                break;
            }
            at = field.value();
            boolean value = at instanceof YamlNode.Text text && !text.value().isEmpty();
            span = value && !found.equals(rest.get(0)) ? at.span() : field.nameSpan();
            i += names(field.name()).size();
        }
        return span;
    }

    /** The field with which a path begins; its name may itself be a path. */
    private static YamlNode.@Nullable Field on(List<String> path, YamlNode node) {
        List<YamlNode.Field> fields = node instanceof YamlNode.Fields all ? all.fields() : List.of();
        return fields.stream()
                .filter(field -> names(field.name())
                        .equals(path.subList(0, Math.min(names(field.name()).size(), path.size()))))
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(String path) {
        return path.equals("$")
                ? List.of()
                : List.of(path.replaceAll("\\[(\\d+)]", ".$1").split("[.]"));
    }

    /** Whether a path that is to be taken out is there. */
    private static boolean isThere(ObjectNode profile, YamlNode path, Problems problems) {
        JsonNode at = profile;
        List<String> names = names(path.textOrEmpty());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            JsonNode owner = at;
            at = owner.isArray() && name.matches("\\d+") ? owner.path(Integer.parseInt(name)) : owner.path(name);
            if (at.isMissingNode()) {
                String stem = String.join(".", names.subList(0, i));
                List<String> known = new ArrayList<>();
                owner.fieldNames().forEachRemaining(known::add);
                String meant = Nearest.to(name, known);
                problems.add(
                        CODE,
                        path.span(),
                        "`" + path.textOrEmpty() + "` is not in the profile, so it cannot be made unknown",
                        meant.isEmpty() ? "" : (stem.isEmpty() ? "" : stem + ".") + meant);
                return false;
            }
        }
        return !names.isEmpty();
    }
}
