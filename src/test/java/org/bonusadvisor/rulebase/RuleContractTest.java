package org.bonusadvisor.rulebase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.conclusions.CodeOf;
import org.bonusadvisor.conclusions.PhraseKey;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.junit.jupiter.api.Test;

/**
 * What the style of the rules asks of every rule and of the rule base. Each test lists all offences; nothing is
 * compiled.
 */
class RuleContractTest {
    private static final String HEAD = """
            package org.bonusadvisor.rules
            agenda-group "%s"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*
            """;

    /** A family of domain.md 4.5 or 4.3, or an item of the guides (1.1, 1.2) that no family covers, and a number. */
    private static final Pattern ID =
            Pattern.compile("(?:[A-Z]{2}-\\d{2}|X-\\d{2}[a-z]?|S[01]-\\d{1,2})\\.[1-9]\\d{0,2}");

    private static final Pattern NAME = Pattern.compile("(?:" + ID + ") \\S.*");

    /** Words of DRL and Java that would let a rule do more than judge. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(?:salience|no-loop|lock-on-active|activation-group|auto-focus|ruleflow-group|timer|duration"
                    + "|date-effective|date-expires|enabled|modify|update|retract|delete|insertLogical|eval|function"
                    + "|global|query|declare|from|dialect|entry-point|System|Runtime|Thread|Class|getClass|drools|kcontext"
                    + "|static)\\b");

    private static final Pattern BRANCHES =
            Pattern.compile("\\b(?:if|else|for|while|do|switch|try|throw|return|var)\\b|[{}?=]|\\+\\+|--");
    private static final Pattern ARITHMETIC = Pattern.compile("[\\w)\"]\\s*[-+*/%]\\s*[\\w($\"]");

    /** Words that DRL keeps for itself (engine-notes.md, trap 8). */
    private static final Set<String> RESERVED =
            Set.of(("when then end rule from over not in or and exists forall eval query accumulate collect contains "
                            + "matches memberOf soundslike str this global function import package extends attributes declare")
                    .split(" "));

    private final RuleFiles files = ShippedRules.files();
    private final List<WrittenRule> written = new ArrayList<>();
    private final List<Rule> rules;
    private final List<RuleProblem> problems;

    RuleContractTest() {
        CheckedFiles checked = CheckedFiles.of(files);
        drl().forEach(file -> written.addAll(WrittenRule.of(file.getKey(), file.getValue())));
        rules = checked.rules();
        problems = new ArrayList<>(checked.problems());
        problems.addAll(Lint.of(checked));
    }

    private Stream<Map.Entry<String, String>> drl() {
        return files.texts().entrySet().stream().filter(f -> f.getKey().endsWith(".drl"));
    }

    @Test
    void every_file_can_be_read_and_every_word_in_its_conditions_is_a_known_fact_or_property() {
        assertThat(problems).extracting(RuleProblem::text).isEmpty();
    }

    @Test
    void every_family_of_the_field_has_a_rule() {
        Map<String, Integer> families = Map.ofEntries(
                Map.entry("EV", 15),
                Map.entry("EL", 8),
                Map.entry("LV", 8),
                Map.entry("BT", 16),
                Map.entry("AM", 15),
                Map.entry("TM", 13),
                Map.entry("OB", 10),
                Map.entry("SC", 11),
                Map.entry("VO", 7),
                Map.entry("RF", 10),
                Map.entry("AL", 3),
                Map.entry("FU", 4),
                Map.entry("LG", 18),
                Map.entry("X", 10));
        Set<String> present = rules.stream()
                .map(rule -> rule.id().replaceFirst("[a-z]?[.].*", ""))
                .collect(toSet());

        List<String> missing = new ArrayList<>();
        families.forEach((group, count) -> {
            for (int i = 1; i <= count; i++) {
                String family = "%s-%02d".formatted(group, i);
                if (!present.contains(family)) {
                    missing.add(family);
                }
            }
        });
        // Whether a formula binds is a fact that rules read as it stands: policy.kind.
        assertThat(missing).containsExactly("X-08");
    }

    @Test
    void every_file_begins_with_its_question_and_the_same_head() {
        List<String> offences = new ArrayList<>();
        drl().forEach(file -> {
            String text = file.getValue();
            int head = text.indexOf("\npackage ");
            List<String> comment = text.substring(0, Math.max(0, head)).lines().toList();
            if (comment.isEmpty() || !comment.stream().allMatch(l -> l.startsWith("// "))) {
                offences.add(file.getKey() + " does not begin with a comment");
            } else if (!comment.get(comment.size() - 1).endsWith("?")) {
                offences.add(file.getKey() + " does not begin with a question: " + String.join(" ", comment));
            }
            if (!text.startsWith(HEAD.formatted(file.getKey().split("/", 2)[0]), head + 1)) {
                offences.add(file.getKey() + " has another package, agenda group or imports than its folder's files");
            }
        });

        assertThat(offences).isEmpty();
    }

    @Test
    void no_file_has_more_than_7_rules_or_120_lines() {
        List<String> offences = new ArrayList<>();
        drl().forEach(file -> {
            long count =
                    rules.stream().filter(r -> r.file().equals(file.getKey())).count();
            long lines = file.getValue().lines().count();
            if (count > 7 || lines > 120) {
                offences.add(file.getKey() + " has " + count + " rules and " + lines + " lines");
            }
        });

        assertThat(offences).isEmpty();
    }

    @Test
    void every_rule_is_written_in_the_agreed_form() {
        assertThat(written).extracting(WrittenRule::name).containsExactlyElementsOf(names());
    }

    private List<String> names() {
        return rules.stream().map(Rule::name).toList();
    }

    @Test
    void every_name_is_an_id_and_what_the_rule_says_and_no_id_stands_twice() {
        List<String> offences = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (WrittenRule rule : written) {
            if (!NAME.matcher(rule.name()).matches()) {
                offences.add(rule.at() + " `" + rule.name() + "` is no id such as EL-04.1 and a text");
            }
            String before = places.put(rule.id(), rule.at());
            if (before != null) {
                offences.add(rule.at() + " repeats the id " + rule.id() + " of " + before);
            }
        }

        assertThat(offences).isEmpty();
    }

    @Test
    void every_rule_has_its_title_reason_source_and_grade_and_no_other_attribute() {
        List<String> offences = new ArrayList<>();
        for (WrittenRule rule : written) {
            Map<String, String> annotations = rule.annotations();
            if (!annotations.keySet().equals(Set.of("title", "why", "source", "grade"))
                    || rule.metadata()
                                    .lines()
                                    .filter(l -> l.strip().startsWith("@"))
                                    .count()
                            != 4) {
                offences.add(rule.at() + " " + rule.id() + " has " + annotations.keySet());
            }
            if (!rule.attributes().isEmpty()) {
                offences.add(rule.at() + " " + rule.id() + " has `" + rule.attributes() + "` above `when`");
            }
            if (!annotations.getOrDefault("grade", "").matches("[ABCLD]")) {
                offences.add(rule.at() + " " + rule.id() + " has a grade that is none of A, B, C, L, D");
            }
            if (!annotations.getOrDefault("title", "").matches("[^\\p{Ll}\\s].*[^.\\s]")) {
                offences.add(rule.at() + " " + rule.id() + " needs a title with a capital and no full stop: "
                        + annotations.get("title"));
            }
            if (!annotations.getOrDefault("why", "").matches("[^\\p{Ll}\\s].*[.?!]")) {
                offences.add(rule.at() + " " + rule.id() + " needs a reason with a capital and a full stop: "
                        + annotations.get("why"));
            }
        }

        assertThat(offences).isEmpty();
    }

    @Test
    void every_source_is_in_sources_yaml() throws IOException {
        Set<String> known = new TreeSet<>();
        yaml("sources.yaml").forEach(source -> known.add(source.path("id").asText()));
        List<String> offences = new ArrayList<>();
        for (WrittenRule rule : written) {
            for (String source : rule.annotations().getOrDefault("source", "").split(",", -1)) {
                if (!known.contains(source.strip())) {
                    offences.add(rule.at() + " " + rule.id() + " cites `" + source.strip() + "`");
                }
            }
        }

        assertThat(offences).isEmpty();
    }

    @Test
    void every_consequence_is_one_insert_of_one_conclusion_made_of_accessors_and_literals() {
        List<String> offences = new ArrayList<>();
        for (WrittenRule rule : written) {
            String plain = WrittenRule.plain(rule.consequence());
            boolean alone = plain.indexOf(';') == plain.length() - 1 && plain.split("insert", -1).length == 2;
            if (rule.type().isEmpty() || !alone) {
                offences.add(rule.at() + " " + rule.id() + " does not consist of one insert: " + rule.consequence());
            } else if (BRANCHES.matcher(plain).find()
                    || ARITHMETIC.matcher(plain).find()) {
                offences.add(rule.at() + " " + rule.id() + " computes or branches: " + rule.consequence());
            } else if (conclusion(rule.type()).isEmpty()) {
                offences.add(rule.at() + " " + rule.id() + " inserts " + rule.type() + ", which is no conclusion");
            }
        }

        assertThat(offences).isEmpty();
    }

    @Test
    void nothing_in_a_rule_file_does_more_than_judge() {
        List<String> offences = new ArrayList<>();
        drl().forEach(file -> {
            int line = 0;
            for (String text : file.getValue().lines().map(WrittenRule::plain).toList()) {
                line++;
                Matcher forbidden = FORBIDDEN.matcher(text);
                if (forbidden.find()) {
                    offences.add(file.getKey() + ":" + line + " uses `" + forbidden.group() + "`");
                }
            }
        });

        assertThat(offences).isEmpty();
    }

    @Test
    void every_rule_tests_for_facts_and_conclusions_only() {
        List<String> offences = new ArrayList<>();
        for (WrittenRule rule : written) {
            rule.matched().stream()
                    .filter(type -> FactTypes.find(type).isEmpty())
                    .forEach(type -> offences.add(rule.at() + " " + rule.id() + " tests for " + type));
        }

        assertThat(offences).isEmpty();
    }

    @Test
    void no_rule_tests_for_what_its_own_stage_concludes() {
        Map<String, Set<String>> concluded =
                written.stream().collect(groupingBy(WrittenRule::stage, mapping(WrittenRule::type, toSet())));
        List<String> offences = new ArrayList<>();
        for (WrittenRule rule : written) {
            rule.matched().stream()
                    .filter(concluded.get(rule.stage())::contains)
                    .forEach(type -> offences.add(rule.at() + " " + rule.id() + " tests for " + type));
        }

        assertThat(offences).isEmpty();
    }

    @Test
    void no_fact_that_rules_test_has_a_property_that_drl_cannot_name() {
        Set<String> offences = new TreeSet<>();
        written.stream()
                .flatMap(rule -> rule.matched().stream())
                .distinct()
                .forEach(type -> FactTypes.find(type).ifPresent(found -> {
                    for (RecordComponent property : found.getRecordComponents()) {
                        if (property.getName().length() == 1 || RESERVED.contains(property.getName())) {
                            offences.add(type + "." + property.getName());
                        }
                    }
                }));

        assertThat(offences).isEmpty();
    }

    @Test
    void every_phrase_code_fact_and_case_that_belongs_to_a_rule_is_there() {
        FolderCheck check = FolderCheck.of(files);

        assertThat(check.errors()).extracting(RuleProblem::text).isEmpty();
        assertThat(check.warnings()).extracting(RuleProblem::text).isEmpty();
    }

    @Test
    void every_property_of_a_conclusion_that_names_a_phrase_or_a_code_says_which() {
        List<String> offences = new ArrayList<>();
        for (Class<?> type : FactTypes.all()) {
            for (RecordComponent property : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
                String doc = property.isAnnotationPresent(Doc.class)
                        ? property.getAnnotation(Doc.class).value()
                        : "";
                boolean phrase = doc.matches("(?s)phrases?( key|:| in their order:).*");
                if (phrase != property.isAnnotationPresent(PhraseKey.class)
                        && !doc.contains("codes.yaml")
                        && !doc.startsWith("paths of the facts")) {
                    offences.add(type.getSimpleName() + "." + property.getName());
                }
                if (doc.contains("codes.yaml") != property.isAnnotationPresent(CodeOf.class)) {
                    offences.add(type.getSimpleName() + "." + property.getName());
                }
            }
        }

        assertThat(offences).isEmpty();
    }

    private static Optional<Class<?>> conclusion(String name) {
        return FactTypes.find(name).filter(type -> type.getPackageName().equals("org.bonusadvisor.conclusions"));
    }

    private JsonNode yaml(String path) throws IOException {
        return new YAMLMapper().readTree(files.texts().get(path));
    }
}
