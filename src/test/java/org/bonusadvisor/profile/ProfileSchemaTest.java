package org.bonusadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonusadvisor.facts.Approver;
import org.bonusadvisor.facts.Jurisdiction;
import org.bonusadvisor.facts.PolicyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says what the reader does. */
class ProfileSchemaTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProfileSchema.text(), InputFormat.JSON);

    private static final List<JsonNode> VALUES = values();

    /** A schema does not apply corrections: what they replace, where they point and what they bring in. */
    private static final Set<String> SCHEMA_CANNOT_SAY =
            Set.of("/manager/remark", "/overrides/0/path", "/overrides/0/value");

    @Test
    void is_the_one_in_the_repository() throws IOException {
        Path generated = Files.writeString(Path.of("target/profile.schema.json"), ProfileSchema.text());
        Path kept = Path.of("src/main/resources/org/bonusadvisor/profile/profile.schema.json");

        assertThat(kept)
                .as("the contract changed; if that is meant, copy %s to %s", generated, kept)
                .hasSameTextualContentAs(generated);
    }

    @Test
    void accepts_the_profile_that_states_everything() {
        assertThat(problems(FullProfile.tree())).isEmpty();
        assertThat(new ProfileReader().read(FullProfile.tree())).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void accepts_examples_and_starter() throws IOException {
        for (Path example : Readings.examples()) {
            assertThat(problems(ProfileReader.json().readTree(example.toFile())))
                    .isEmpty();
        }
        assertThat(problems(ProfileReader.json().readTree(StarterProfile.text())))
                .isEmpty();
    }

    @Test
    void gives_the_same_verdict_as_the_reader_on_every_change_of_every_field() {
        List<String> differences = new ArrayList<>();
        int changes = 0;
        for (JsonPointer place : places(FullProfile.tree(), JsonPointer.empty()).toList()) {
            for (JsonNode value : VALUES) {
                changes++;
                compare(section(place), place, value, differences);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(changes).isGreaterThan(10_000);
    }

    @Test
    void gives_the_same_verdict_on_added_and_missing_fields() {
        List<String> differences = new ArrayList<>();
        for (JsonPointer place : places(FullProfile.tree(), JsonPointer.empty()).toList()) {
            if (FullProfile.tree().at(place).isObject()) {
                compare(FullProfile.tree(), place.appendProperty("budgetLokc"), JSON.numberNode(1), differences);
                compare(FullProfile.tree(), place.appendProperty("x-anything"), JSON.nullNode(), differences);
            }
            compare(FullProfile.tree(), place, null, differences);
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void gives_the_same_verdict_on_who_must_state_which_pay() {
        List<String> differences = new ArrayList<>();
        for (String type : List.of("EMPLOYEE", "CONTRACTOR", "AGENCY", "UNKNOWN")) {
            for (String pay : List.of("baseAnnual", "dayRate")) {
                ObjectNode profile = FullProfile.tree();
                ((ObjectNode) profile.path("engineer")).remove(pay);
                compare(profile, JsonPointer.compile("/engineer/employmentType"), JSON.textNode(type), differences);
            }
        }

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"currency\":\"XXX\"}",
                "{\"country\":\"XX\"}",
                "{\"achievements\":[{\"id\":\"a\"},{\"id\":\"a\"}]}",
                "{\"company\":{\"growthPercent\":1e61}}",
                "{\"company\":{\"growthPercent\":12345678901234567890123456789012345678901}}",
                "{\"manager\":{\"note\":\"\\ud83d\"}}",
                "{\"overrides\":[{\"path\":\"manager.stile\",\"value\":\"DIRECT\"}]}",
                "{\"overrides\":[{\"path\":\"manager.style\",\"value\":\"DIRECTLY\"}]}",
                "{\"overrides\":[{\"path\":\"id\",\"value\":\"other\"}]}",
            })
    void leaves_to_the_reader_what_a_schema_cannot_say(String change) throws IOException {
        ObjectNode profile = FullProfile.tree();
        profile.setAll((ObjectNode) ProfileReader.json().readTree(change));

        assertThat(problems(profile)).isEmpty();
        assertThat(new ProfileReader().read(profile)).isInstanceOf(Reading.Rejected.class);
    }

    private static void compare(ObjectNode profile, JsonPointer place, JsonNode value, List<String> differences) {
        if (SCHEMA_CANNOT_SAY.contains(place.toString()) || isCode(place, value)) {
            return;
        }
        put(profile, place, value);
        Reading reading = new ProfileReader().read(profile);
        if (valid(profile) != reading instanceof Reading.Accepted) {
            differences.add("%s = %s: schema %s, reader %s".formatted(place, value, problems(profile), reading));
        }
    }

    /** What is required and the section that holds {@code place}: small, so that thousands are quickly judged. */
    private static ObjectNode section(JsonPointer place) {
        ObjectNode profile = FullProfile.tree();
        return profile.retain(
                List.of("schemaVersion", "id", "asOf", "currency", "engineer", place.getMatchingProperty()));
    }

    /** Which codes of the right form exist is no matter of a schema. */
    private static boolean isCode(JsonPointer place, JsonNode value) {
        return Set.of("/country", "/currency").contains(place.toString())
                && value != null
                && value.asText().matches("[A-Z]{2,3}");
    }

    /** Puts a value at a place, or removes what is there when it is null. */
    private static void put(ObjectNode profile, JsonPointer place, JsonNode value) {
        JsonNode owner = profile.at(place.head());
        if (owner instanceof ArrayNode list) {
            int index = place.last().getMatchingIndex();
            JsonNode ignored = value == null ? list.remove(index) : list.set(index, value);
        } else {
            String name = place.last().getMatchingProperty();
            JsonNode ignored =
                    value == null ? ((ObjectNode) owner).remove(name) : ((ObjectNode) owner).set(name, value);
        }
    }

    private static Stream<JsonPointer> places(JsonNode node, JsonPointer at) {
        Stream<JsonPointer> below = node.isArray()
                ? places(node.get(0), at.appendIndex(0))
                : node.properties().stream()
                        .flatMap(field -> places(field.getValue(), at.appendProperty(field.getKey())));
        return at.matches() ? below : Stream.concat(Stream.of(at), below);
    }

    private static List<String> problems(JsonNode profile) {
        return SCHEMA
                .validate(profile, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static boolean valid(JsonNode profile) {
        return SCHEMA.validate(
                profile,
                OutputFormat.BOOLEAN,
                context -> context.executionConfig(
                        config -> config.formatAssertionsEnabled(true).failFast(true)));
    }

    /** Values of every type, at and beyond every bound, and the constants of enums, stated and unstated. */
    private static List<JsonNode> values() {
        List<JsonNode> values = new ArrayList<>(List.of(
                JSON.nullNode(),
                JSON.booleanNode(true),
                JSON.arrayNode(),
                JSON.arrayNode().add(JSON.nullNode()),
                JSON.arrayNode().add(1),
                JSON.objectNode(),
                JSON.objectNode().put("MEETS", 10.5)));
        Stream.of(
                        "-1",
                        "-0.1",
                        "0",
                        "0.0",
                        "1",
                        "1.0",
                        "1.5",
                        "2",
                        "10",
                        "10.1",
                        "100",
                        "100.01",
                        "101",
                        "200",
                        "200.5",
                        "1200",
                        "1200.0",
                        "1201",
                        "1000000000",
                        "1000000001",
                        "999999999999.99",
                        "1000000000000",
                        "1e20")
                .map(number -> JSON.numberNode(new BigDecimal(number)))
                .forEach(values::add);
        Stream.of(
                        "",
                        "text",
                        "1",
                        "true",
                        "2026-03-02",
                        "2026-02-29",
                        "2024-02-29",
                        "2026-02-30",
                        "2026-3-2",
                        "2026-03-02T00:00:00Z",
                        "1899-12-31",
                        "1900-01-01",
                        "1969-12-31",
                        "1970-01-01",
                        "2100-12-31",
                        "2101-01-01",
                        "2200-12-31",
                        "2201-01-01",
                        "12026-01-01",
                        "US-CA",
                        "US_CA",
                        "DE",
                        "de",
                        "EUR",
                        "Eur",
                        "EMPLOYEE",
                        "employee",
                        "NO_SUCH",
                        "UNKNOWN",
                        "GO",
                        "JAVA",
                        "RAISE",
                        "RETENTION",
                        "a/b",
                        "a\n",
                        "x".repeat(80),
                        "x".repeat(81),
                        "x".repeat(10_000),
                        "x".repeat(10_001),
                        "\uD83D\uDE80".repeat(10_000),
                        "\uD83D\uDE80".repeat(10_001))
                .map(JSON::textNode)
                .forEach(values::add);
        Stream.of(Approver.values(), PolicyKind.values(), Jurisdiction.values())
                .flatMap(Stream::of)
                .map(constant -> JSON.textNode(constant.name()))
                .forEach(values::add);
        return values;
    }
}
