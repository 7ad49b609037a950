package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.profile.ProfilePaths;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.yaml.Shape;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/**
 * What {@code actionable.yaml} declares: what engineers can do, and what the passing of time changes by itself.
 *
 * @param actions what they can do
 * @param passing paths of numbers that grow with time, by the unit that they are counted in, DAYS or MONTHS
 */
public record Actionable(List<Action> actions, Map<String, String> passing) {
    private static final String FILE = "actionable.yaml";
    private static final String CODE = "R095";
    private static final String ANY_DAY = "2026-06-01";
    private static final Shape WHOLE = new Shape("the file", List.of("changes"), List.of("passing"));
    private static final Shape ACTION =
            new Shape("a change", List.of("does"), List.of("set", "when", "hours", "days", "until", "missing"));
    private static final Set<String> UNITS = Set.of("DAYS", "MONTHS");

    private static final Set<String> WORDS = Set.of("unknown", "known", "less", "more");

    /** What ends on a stated day, and may be set false together with that day. */
    private static final Set<String> ENDING =
            Set.of("company.bonusFreeze", "engineer.inProbation", "engineer.onImprovementPlan");

    /** What nobody can change by doing something. */
    private static boolean isFixed(String path) {
        return path.startsWith("engineer.") || path.startsWith("company.") || path.startsWith("market.");
    }

    /** The declarations of a rules folder; none when it has no such file. */
    public static Actionable of(RuleFiles files) {
        return read(files, new Problems(new Source(FILE, files.texts().getOrDefault(FILE, ""))));
    }

    /** What is wrong with the file; a folder can do without it. */
    public static List<RuleProblem> problems(RuleFiles files) {
        Problems problems = new Problems(new Source(FILE, files.texts().getOrDefault(FILE, "")));
        read(files, problems);
        return problems.all();
    }

    private static Actionable read(RuleFiles files, Problems problems) {
        String text = files.texts().get(FILE);
        List<Action> actions = new ArrayList<>();
        Map<String, String> passing = new LinkedHashMap<>();
        if (text != null) {
            YamlReader.read(new Source(FILE, text), CODE, problems)
                    .filter(root -> WHOLE.fits(root, CODE, problems))
                    .ifPresent(root -> {
                        root.at("changes").map(YamlNode::each).orElse(List.of()).stream()
                                .filter(node -> ACTION.fits(node, CODE, problems))
                                .forEach(node -> actions.add(action(node, new Refusals(files), problems)));
                        fields(root, "passing").forEach(field -> {
                            path(field.name(), field, problems);
                            if (!UNITS.contains(field.value().textOrEmpty())) {
                                problems.add(CODE, field.value().span(), "write DAYS or MONTHS", "MONTHS");
                            }
                            passing.put(field.name(), field.value().textOrEmpty());
                        });
                    });
        }
        return new Actionable(List.copyOf(actions), passing);
    }

    private static List<YamlNode.Field> fields(YamlNode node, String name) {
        return node.at(name)
                .map(n -> n instanceof YamlNode.Fields fields ? fields.fields() : List.<YamlNode.Field>of())
                .orElse(List.of());
    }

    private static Action action(YamlNode node, Refusals refusals, Problems problems) {
        Map<String, JsonNode> set = new LinkedHashMap<>();
        Map<String, List<String>> when = new LinkedHashMap<>();
        for (YamlNode.Field field : fields(node, "set")) {
            path(field.name(), field, problems);
            boolean ends = ENDING.contains(field.name())
                    && node.at("until").isPresent()
                    && field.value().textOrEmpty().equals("false");
            if (isFixed(field.name()) && !ends) {
                problems.add(CODE, field.nameSpan(), "nobody can change `" + field.name() + "` by doing something", "");
            }
            refused(field.name(), field.value(), refusals, problems);
            set.put(field.name(), value(field.value()));
        }
        for (YamlNode.Field field : fields(node, "when")) {
            path(field.name(), field, problems);
            List<YamlNode> words = field.value() instanceof YamlNode.Items list ? list.items() : List.of(field.value());
            words.stream()
                    .filter(word -> !WORDS.contains(word.textOrEmpty()))
                    .forEach(word -> refused(field.name(), word, refusals, problems));
            when.put(field.name(), words.stream().map(YamlNode::textOrEmpty).toList());
        }
        for (String name : List.of("until", "missing")) {
            node.at(name).ifPresent(value -> path(value, problems));
        }
        whole(node, set, refusals, problems);
        return new Action(
                text(node, "does"),
                set,
                when,
                number(node, "hours", problems),
                number(node, "days", problems),
                text(node, "until"),
                text(node, "missing"));
    }

    /** What must belong together in a change. */
    private static void whole(YamlNode node, Map<String, JsonNode> set, Refusals refusals, Problems problems) {
        if (set.isEmpty()
                && number(node, "days", problems) == 0
                && node.at("until").isEmpty()) {
            problems.add(CODE, node.span(), "the change neither sets a fact nor takes a day", "days: 14");
        }
        node.at("missing")
                .filter(value -> !set.getOrDefault(value.textOrEmpty(), TextNode.valueOf(""))
                        .isInt())
                .ifPresent(value -> problems.add(CODE, value.span(), "`set` gives this path no number of days", ""));
        node.at("until")
                .filter(value -> refusals.of(value.textOrEmpty(), TextNode.valueOf(ANY_DAY))
                        .isPresent())
                .ifPresent(value -> problems.add(CODE, value.span(), "no day stands at this path", ""));
    }

    private static void refused(String path, YamlNode value, Refusals refusals, Problems problems) {
        refusals.of(path, value(value))
                .ifPresent(why -> problems.add(CODE, value.span(), "no profile may say so: " + why, ""));
    }

    private static void path(String path, YamlNode.Field field, Problems problems) {
        if (!ProfilePaths.all().contains(path)) {
            problems.add(
                    CODE,
                    field.nameSpan(),
                    "a profile has no field `" + path + "`",
                    Nearest.to(path, ProfilePaths.all()));
        }
    }

    private static void path(YamlNode value, Problems problems) {
        if (!ProfilePaths.all().contains(value.textOrEmpty())) {
            problems.add(
                    CODE,
                    value.span(),
                    "a profile has no field `" + value.textOrEmpty() + "`",
                    Nearest.to(value.textOrEmpty(), ProfilePaths.all()));
        }
    }

    private static String text(YamlNode node, String name) {
        return node.at(name).map(YamlNode::textOrEmpty).orElse("");
    }

    private static int number(YamlNode node, String name, Problems problems) {
        String text = node.at(name).map(YamlNode::textOrEmpty).orElse("0");
        if (!text.matches("\\d{1,4}")) {
            node.at(name)
                    .ifPresent(value -> problems.add(CODE, value.span(), "a whole number stands here, such as 5", "5"));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** A number, true or false as in JSON; anything else is a text. */
    private static JsonNode value(YamlNode node) {
        String text = node.textOrEmpty();
        try {
            return text.matches("-?\\d+(\\.\\d+)?|true|false")
                    ? new ObjectMapper().readTree(text)
                    : TextNode.valueOf(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
