package org.bonusadvisor.authoring.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.yaml.Shape;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/**
 * Checks the files of cases: their form, and that every rule, fact and conclusion that they name is there. Safe for many
 * threads.
 */
public final class CaseCheck {
    private static final String CODE = "R082";
    private static final Shape CASE = new Shape(
            "a case",
            List.of("name"),
            List.of("given", "unknown", "concluded", "fires", "silent", "concludes", "also", "unless", "shows"));
    private static final Shape CHANGE =
            new Shape("a change", List.of(), List.of("given", "unknown", "concluded", "without"));
    private static final YAMLMapper YAML = new YAMLMapper();

    private final RuleFiles files;
    private final Map<String, String> rules;
    private final Set<String> sources;
    private final GivenCheck given;
    private final Set<String> fired = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Set<String> unread = ConcurrentHashMap.newKeySet();

    /**
     * A check of cases.
     *
     * @param files everything in the rules folder
     * @param rules the folder of each rule by its id
     * @param sources the ids of {@code sources.yaml}
     */
    public CaseCheck(RuleFiles files, Map<String, String> rules, Set<String> sources) {
        this.files = files;
        this.rules = new HashMap<>(rules);
        this.sources = sources;
        this.given = new GivenCheck(files.texts().getOrDefault(NeutralCheck.FILE, ""));
    }

    /** What is wrong in a file of cases. */
    public List<RuleProblem> problems(String path, String text) {
        Source source = new Source(path, text);
        Problems problems = new Problems(source);
        String folder = path.split("/", 2)[0];
        if (Stage.of(folder).isEmpty()) {
            problems.add(
                    CODE,
                    new Span(0, 0),
                    "the cases stand in no stage; move the file beside its rules",
                    Nearest.to(
                            folder,
                            java.util.Arrays.stream(Stage.values())
                                    .map(Stage::folder)
                                    .toList()));
        }
        // An empty rule file is told as such; that its rules are not there need not be told once for each case.
        boolean ruleless = files.texts()
                .getOrDefault(path.replace(".cases.yaml", ".drl"), "-")
                .isBlank();
        Optional<YamlNode> root = YamlReader.read(source, CODE, problems);
        if (root.isEmpty()) {
            unread.add(folder);
        } else if (root.get() instanceof YamlNode.Items cases) {
            JsonNode written = written(text);
            for (int i = 0; i < cases.items().size(); i++) {
                check(folder, ruleless, cases.items().get(i), problems);
                given.check(cases.items().get(i), written.path(i), problems);
            }
        } else {
            problems.add(
                    CODE, root.get().span(), "the file is a list of cases; each begins with `- name:`", "- name: …");
        }
        return problems.all();
    }

    /** The cases with their numbers and constants as a profile has them. */
    private static JsonNode written(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance(); // a name that stands twice has been told
        }
    }

    private void check(String folder, boolean ruleless, YamlNode one, Problems problems) {
        CASE.fits(one, CODE, problems);
        for (String list : List.of("unknown", "concluded", "fires", "silent", "concludes", "also", "unless", "shows")) {
            one.at(list)
                    .filter(value -> !(value instanceof YamlNode.Items))
                    .ifPresent(value -> problems.add(
                            CODE, value.span(), "`" + list + "` is a list; put it in `[` and `]`", "[ … ]"));
        }
        each(one, "fires").forEach(id -> rule(folder, ruleless, id, fired, problems));
        each(one, "silent").forEach(id -> rule(folder, ruleless, id, silent, problems));
        RecordCheck records = new RecordCheck(problems);
        each(one, "concluded").forEach(entry -> records.check(entry, true));
        each(one, "concludes").forEach(entry -> records.check(entry, false));
        for (String list : List.of("also", "unless")) {
            each(one, list).forEach(change -> change(change, records, problems));
        }
        for (YamlNode trap : each(one, "shows")) {
            if (!sources.isEmpty() && !sources.contains(trap.textOrEmpty())) {
                problems.add(
                        "R093",
                        trap.span(),
                        "`" + trap.textOrEmpty() + "` is not in sources.yaml",
                        Nearest.to(trap.textOrEmpty(), sources));
            }
        }
    }

    private static void change(YamlNode change, RecordCheck records, Problems problems) {
        CHANGE.fits(change, CODE, problems);
        each(change, "concluded").forEach(entry -> records.check(entry, true));
        each(change, "without").forEach(type -> records.type(type.textOrEmpty(), type.span()));
    }

    private static List<YamlNode> each(YamlNode one, String list) {
        return one.at(list).map(YamlNode::each).orElse(List.of());
    }

    private void rule(String folder, boolean ruleless, YamlNode id, Set<String> seen, Problems problems) {
        String stage = rules.get(id.textOrEmpty());
        seen.add(id.textOrEmpty());
        if (stage == null && !ruleless) {
            problems.add(
                    "R089",
                    id.span(),
                    "there is no rule `" + id.textOrEmpty() + "`",
                    Nearest.to(id.textOrEmpty(), rules.keySet()));
        } else if (stage != null && !stage.equals(folder)) {
            problems.add(
                    "R089",
                    id.span(),
                    "`" + id.textOrEmpty() + "` is a rule of the stage " + stage
                            + ", and a case runs the rules of its own folder only; move the case there",
                    "");
        }
    }

    /** The ids of the rules that some case fires. */
    public Set<String> fired() {
        return fired;
    }

    /** The ids of the rules that some case keeps silent. */
    public Set<String> silent() {
        return silent;
    }

    /** The folders of which a file of cases could not be read, so that it is not known which rules have one. */
    public Set<String> unread() {
        return unread;
    }
}
