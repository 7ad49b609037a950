package org.bonusadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.report.ExpectedFile;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every item of the two guides is served, and every trap in them is shown to be avoided. */
class CoverageTest {
    private static final Path WHOLE_PROFILES = Path.of("data/cases");

    private static Coverage coverage = new Coverage(ShippedRules.files(), List.of(), Map.of());

    @BeforeAll
    static void read() throws IOException {
        Map<String, List<String>> shown = new TreeMap<>();
        wholeProfiles(shown);
        tests(shown);
        coverage = new Coverage(ShippedRules.files(), ShippedRules.rules().all(), shown);
    }

    private static void wholeProfiles(Map<String, List<String>> shown) throws IOException {
        try (Stream<Path> files = Files.walk(WHOLE_PROFILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".expect.json"))
                    .sorted()
                    .toList()) {
                String path = file.toString().replace('\\', '/');
                for (JsonNode id : ProfileReader.json().readTree(file.toFile()).path("shows")) {
                    add(shown, id.asText(), "[" + path + "](../" + path + ")");
                }
            }
        }
    }

    private static void tests(Map<String, List<String>> shown) {
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("org.bonusadvisor")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Tag.class)
                                || method.isAnnotatedWith(org.junit.jupiter.api.Tags.class))
                        .map(method -> method.reflect())
                        .sorted(java.util.Comparator.comparing(Method::toString))
                        .forEach(method -> Arrays.stream(method.getAnnotationsByType(Tag.class))
                                .map(Tag::value)
                                .filter(CoverageItem::isId)
                                .forEach(id -> add(
                                        shown,
                                        id,
                                        method.getDeclaringClass().getSimpleName() + ": "
                                                + method.getName().replace('_', ' '))));
    }

    private static void add(Map<String, List<String>> to, String key, String value) {
        to.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    @Test
    void knows_every_item_and_every_trap() {
        assertThat(coverage.items())
                .extracting(CoverageItem::id)
                .filteredOn(id -> id.startsWith("S0"))
                .hasSize(40);
        assertThat(coverage.items())
                .extracting(CoverageItem::id)
                .filteredOn(id -> id.startsWith("S1"))
                .hasSize(39);
        assertThat(coverage.items())
                .extracting(CoverageItem::id)
                .filteredOn(id -> id.startsWith("T"))
                .hasSize(40);
    }

    @Test
    void every_item_of_the_guides_has_a_server() {
        assertThat(coverage.unserved()).isEmpty();
    }

    @Test
    void every_trap_has_a_case_that_shows_the_required_behaviour() {
        assertThat(coverage.unshown()).isEmpty();
    }

    @Test
    void an_item_without_a_server_and_a_trap_without_a_case_are_named() {
        Coverage without = new Coverage(ShippedRules.files(), List.of(), Map.of());

        assertThat(without.unserved()).extracting(CoverageItem::id).contains("S0-1", "S1-25");
        assertThat(without.unshown()).extracting(CoverageItem::id).contains("T-11");
    }

    @Test
    void whatever_says_that_it_serves_or_shows_an_item_names_one_that_is_there() {
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void every_declared_report_part_is_a_field_of_the_advice() {
        assertThat(coverage.parts())
                .extracting(ReportPart::part)
                .allMatch(part -> field(Advice.class, part), "a field of the advice");
    }

    private static boolean field(Type type, String path) {
        if (path.isEmpty()) {
            return true;
        }
        Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        String first = path.split("\\.", 2)[0];
        Optional<RecordComponent> found = inner instanceof Class<?> record && record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                        .filter(c -> c.getName().equals(first))
                        .findFirst()
                : Optional.empty();
        return found.isPresent()
                && field(
                        found.get().getGenericType(),
                        path.substring(first.length()).replaceFirst("^\\.", ""));
    }

    @Test
    void every_phrase_that_a_report_part_needs_is_there() {
        Phrases phrases = Phrases.of(ShippedRules.files());

        assertThat(coverage.parts())
                .flatExtracting(ReportPart::phrases)
                .isNotEmpty()
                .allMatch(key -> phrases.has((String) key), "a phrase");
    }

    @Test
    void the_page_in_the_rules_folder_says_so() throws IOException {
        ExpectedFile.matches(Path.of("rules/COVERAGE.md"), new CoverageTable(coverage).write());
    }
}
