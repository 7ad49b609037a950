package org.bonusadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.profile.contract.Binding;
import org.bonusadvisor.profile.contract.Contract;
import org.bonusadvisor.profile.contract.Finding;
import org.bonusadvisor.profile.contract.Path;
import org.bonusadvisor.profile.contract.Shape;
import org.bonusadvisor.profile.wording.Shown;
import org.bonusadvisor.profile.wording.Suggestion;
import org.jspecify.annotations.Nullable;

/** A coach's corrections, applied to the tree of a profile before it is read. */
final class Overrides {
    static final Path AT = Path.ROOT.field("overrides");

    private static final int LONGEST_PATH = 200;
    private static final Pattern PREFIX = Pattern.compile("^\\$\\.?");
    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9_-]*)|\\[([0-9]{1,6})]");
    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");
    private static final Set<String> FIXED = Set.of("id", "schemaVersion", "overrides");
    private static final String A_PATH = "a path of the contract, such as company.bonusFreeze";

    private final ObjectNode tree;
    private final Binding binding;
    private final List<Applied> applied = new ArrayList<>();

    /** One correction that took place: {@code target} holds what {@code source} says. */
    private record Applied(Path target, Path source) {}

    /** Corrections of {@code tree}, which they change. */
    Overrides(ObjectNode tree, Binding binding) {
        this.tree = tree;
        this.binding = binding;
    }

    /** Applies every correction that names a path and a value, in order; the others are reported as fields. */
    void apply() {
        JsonNode overrides = tree.path("overrides");
        for (int position = 0; position < overrides.size(); position++) {
            JsonNode override = overrides.path(position);
            if (override.path("path").isTextual() && override.hasNonNull("value")) {
                apply(override.path("path"), override.path("value"), AT.element(position));
            }
        }
    }

    private void apply(JsonNode path, JsonNode value, Path at) {
        Path target = parse(path.textValue());
        if (target == null || !inContract(target)) {
            String message = "no such field `" + Shown.text(path.textValue()) + "`";
            binding.refuse(at.field("path"), path, message, A_PATH, meant(path.textValue()));
        } else if (FIXED.contains(target.steps().get(0).name())) {
            String message = "`" + target.steps().get(0).name() + "` cannot be overridden";
            binding.refuse(at.field("path"), path, message, A_PATH, null);
        } else if (put(target, value.deepCopy(), path, at.field("path"))) {
            applied.add(new Applied(target, at.field("value")));
        }
    }

    /** The place that a path names, or null when it is not written as one. */
    private static @Nullable Path parse(String text) {
        if (text.length() > LONGEST_PATH) {
            return null;
        }
        String rest = PREFIX.matcher(text).replaceFirst("");
        Matcher step = STEP.matcher(rest);
        Path path = Path.ROOT;
        int end = 0;
        while (end < rest.length() && step.region(end, rest.length()).lookingAt()) {
            path = step.group(1) != null ? path.field(step.group(1)) : path.element(Integer.parseInt(step.group(2)));
            end = step.end();
        }
        return end < rest.length() || path.equals(Path.ROOT) ? null : path;
    }

    private static boolean inContract(Path target) {
        Shape shape = Contract.INSTANCE.profile();
        for (Path step : target.steps()) {
            shape = shape == null ? null : shape.child(step);
        }
        return shape != null;
    }

    private static @Nullable String meant(String given) {
        String general = INDEX.matcher(PREFIX.matcher(given).replaceFirst("")).replaceAll("[]");
        List<String> known = ProfilePaths.all();
        String meant = known.stream()
                .filter(path -> path.endsWith("." + general))
                .findFirst()
                .or(() -> Suggestion.of(general, known))
                .orElse(null);
        return meant == null ? null : withIndices(meant, given);
    }

    private static String withIndices(String general, String given) {
        Matcher index = INDEX.matcher(given);
        String path = general;
        while (path.contains("[]") && index.find()) {
            path = path.replaceFirst("\\[]", index.group());
        }
        return path.replace("[]", "[0]");
    }

    /** Puts the value in its place and creates the objects on the way; false when there is no such place. */
    private boolean put(Path target, JsonNode value, JsonNode path, Path at) {
        JsonNode owner = tree;
        List<Path> steps = target.steps();
        for (Path step : steps) {
            boolean last = step.equals(target);
            if (step.isElement() && step.index() >= owner.size()) {
                String message = "no element `%s`".formatted(step);
                binding.refuse(at, path, message, "one of the %d elements, from [0]".formatted(owner.size()), null);
                return false;
            }
            if (owner instanceof ArrayNode list && step.isElement()) {
                owner = last ? list.set(step.index(), value) : list.get(step.index());
            } else if (owner instanceof ObjectNode object && !step.isElement()) {
                owner = last ? object.set(step.name(), value) : next(object, step, steps);
            } else {
                // The owner is not what the contract says; that is reported where it stands.
                return false;
            }
        }
        return true;
    }

    private static JsonNode next(ObjectNode object, Path step, List<Path> steps) {
        JsonNode next = object.get(step.name());
        boolean list = steps.get(steps.indexOf(step) + 1).isElement();
        return next != null ? next : list ? object.arrayNode() : object.putObject(step.name());
    }

    /** Where a finding is told: what a correction brought in is wrong in the correction. */
    Finding told(Finding finding) {
        for (int latest = applied.size() - 1; latest >= 0; latest--) {
            Applied override = applied.get(latest);
            Path moved = finding.at().moved(override.target(), override.source());
            if (moved != null) {
                return finding.movedTo(moved, "as `" + Shown.path(finding.at().toString()) + "`: " + finding.message());
            }
        }
        return finding;
    }
}
