package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles with a mark in every text and amount, good ones and broken ones, advised with {@code --redact}. */
class RedactionTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALL_FORMATS = Arrays.stream(ReportFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(","));

    @TempDir
    private static Path folder;

    private static MarkedProfile marked;
    private static List<String> lines;
    private static Run run;

    @BeforeAll
    static void advise_profiles_full_of_marks() throws IOException {
        marked = new MarkedProfile();
        lines = new ArrayList<>();
        for (String example : examples()) {
            lines.add(marked.of(ExampleProfile.of("profiles/" + example)).toString());
        }
        for (int i = 0; i < 6; i++) {
            lines.add(marked.of(GeneratedProfile.of(20_260_603L, i)).toString());
        }
        run = run(marked.mark(), broken(), "--format", ALL_FORMATS, "--brief");
    }

    @Test
    void all_good_profiles_are_advised_and_the_broken_ones_rejected() {
        assertThat(run.out()).startsWith("17 profiles read: 12 advised, 5 rejected.");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void no_mark_is_found_in_any_file_or_file_name() throws IOException {
        assertThat(leaks(folder.resolve("out"))).isEmpty();
    }

    @Test
    void no_mark_is_printed() {
        assertThat(leaked(run.out() + run.err())).isEmpty();
    }

    @Test
    void without_redact_the_same_search_finds_marks_everywhere() throws IOException {
        Path out = folder.resolve("plain");
        Path profiles =
                Files.writeString(folder.resolve("plain.ndjson"), lines.get(0) + "\n{\"zq\": \"" + marked.mark());

        Run.of("advise", profiles.toString(), "--out", out.toString(), "--format", ALL_FORMATS);

        assertThat(leaks(out))
                .extracting(leak -> leak.substring(0, leak.indexOf(':')).replaceAll(".*[.]", ""))
                .contains("html", "json", "ndjson", "csv", "md");
    }

    @Test
    void no_mark_is_found_in_what_would_change_the_advice_or_in_another_place_s_figures() throws IOException {
        Path profiles = Files.writeString(folder.resolve("one.ndjson"), lines.get(1));
        Path out = folder.resolve("what-if");

        Run one = Run.of(
                "advise",
                profiles.toString(),
                "--out",
                out.toString(),
                "--redact",
                "--with",
                "what-if",
                "--locale",
                "de-DE");

        assertThat(one.exitCode()).isZero();
        assertThat(leaks(out)).isEmpty();
        assertThat(leaked(one.out() + one.err())).isEmpty();
    }

    @Test
    void reports_and_overview_say_that_they_are_redacted() throws IOException {
        Path out = folder.resolve("out");

        assertThat(Files.readString(out.resolve("profiles/person-00001.md"))).contains("Names and texts are replaced");
        assertThat(Files.readString(out.resolve("profiles/person-00001.html")))
                .contains("Names and texts are replaced");
        assertThat(Files.readString(out.resolve("index.html"))).contains("names and texts are replaced");
        assertThat(JSON.readTree(out.resolve("profiles/person-00001.json").toFile())
                        .path("redaction")
                        .isObject())
                .isTrue();
    }

    @Test
    void a_problem_tells_its_place_and_kind() throws IOException {
        List<JsonNode> rejected = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("out/rejected.ndjson"))) {
            rejected.add(JSON.readTree(line));
        }

        assertThat(rejected).allMatch(line -> line.path("source").asText().equals("input-1"));
        assertThat(rejected).noneMatch(line -> line.hasNonNull("original") || line.hasNonNull("id"));
        assertThat(run.err())
                .contains("input-1:13:", " engineer.name: a value that is not allowed")
                .contains(" engineer.…: an unknown field", " asOf: a missing value", " $: no profile that can be read")
                .contains(" id: a value that is not allowed");
    }

    @Test
    void the_run_names_no_input_and_keeps_no_digest_of_it() throws IOException {
        JsonNode input = JSON.readTree(folder.resolve("out/run.json").toFile())
                .path("inputs")
                .path(0);

        assertThat(input.path("source").asText()).isEqualTo("input-1");
        assertThat(input.has("sha256")).isFalse();
        assertThat(input.path("entries").asInt()).isEqualTo(17);
    }

    /** Unknown fields and values that are not allowed, half a profile, a text, a correction of nothing, an id given twice. */
    private static List<String> broken() throws IOException {
        String mark = marked.mark();
        ObjectNode correction = ExampleProfile.of("profiles/performance-clean");
        correction
                .put("id", marked.mark())
                .putArray("overrides")
                .addObject()
                .put("path", mark)
                .put("value", mark);
        ObjectNode twice = ExampleProfile.of("profiles/performance-clean");
        twice.put("id", JSON.readTree(lines.get(0)).path("id").asText());
        return List.of(
                "{\"id\": \"" + mark + "\", \"" + mark + "\": 1, \"country\": \"" + mark
                        + "\", \"engineer\": {\"name\": 5," + " \"baseAnnual\": \"" + mark + "\", \"" + mark
                        + "\": {}}}",
                "{\"id\": \"" + mark + "\", \"engineer\": " + mark,
                "\"" + mark + "\"",
                correction.toString(),
                twice.toString());
    }

    private static Run run(String file, List<String> more, String... options) throws IOException {
        Path profiles = folder.resolve(file + ".ndjson");
        Files.writeString(
                profiles, Stream.concat(lines.stream(), more.stream()).collect(Collectors.joining("\n", "", "\n")));
        List<String> arguments = new ArrayList<>(List.of(
                "advise", profiles.toString(), "--out", folder.resolve("out").toString(), "--redact"));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/profiles"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> leaks(Path out) throws IOException {
        List<String> leaks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String mark : leaked(out.relativize(file) + "\n" + content(file))) {
                    leaks.add(out.relativize(file) + ": " + mark);
                }
            }
        }
        return leaks;
    }

    private static List<String> leaked(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\u00a0\\u202f]", ",");
        return marked.marks().stream().filter(plain::contains).toList();
    }

    /** The bytes, and of a PDF its words and what it says of itself. */
    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String raw = new String(bytes, StandardCharsets.UTF_8);
        if (!file.toString().endsWith(".pdf")) {
            return raw.replaceAll("\\r?\\n ", ""); // calendar files fold their lines
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String about = document.getDocumentInformation().getCOSObject().toString();
            byte[] metadata = document.getDocumentCatalog().getMetadata() == null
                    ? new byte[0]
                    : document.getDocumentCatalog().getMetadata().toByteArray();
            return raw + about + new String(metadata, StandardCharsets.UTF_8) + new PDFTextStripper().getText(document);
        }
    }
}
