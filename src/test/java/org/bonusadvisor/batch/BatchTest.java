package org.bonusadvisor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.SourceException;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Function<Reading.Accepted, Advice> advisor = AnyAdvice::forProfile;

    @Test
    void each_profile_gets_its_files_in_the_order_of_the_input() throws IOException {
        Tally tally = run(profile("b") + "\n" + profile("a"));

        assertThat(tally).isEqualTo(new Tally(2, 2, 0, 0));
        assertThat(files())
                .containsExactly("index.txt", "profiles/a.txt", "profiles/b.txt", "rejected.ndjson", "run.json");
        assertThat(read("profiles/a.txt")).isEqualTo("advice for a");
        assertThat(read("index.txt")).isEqualTo("b a ");
        assertThat(read("rejected.ndjson")).isEmpty();
    }

    @Test
    void a_rejected_line_keeps_its_place_its_problems_and_its_text() throws IOException {
        String bad = "{\"schemaVersion\":1, \"id\":\"b\", \"asOf\":\"2026-02-30\", \"nonsense\":1}";

        Tally tally = run(profile("a") + "\n" + bad + "\n" + profile("c"));

        assertThat(tally).isEqualTo(new Tally(3, 2, 1, 0));
        JsonNode record = rejected().get(0);
        assertThat(record.path("source").asText()).isEqualTo("standard input");
        assertThat(record.path("position").asText()).isEqualTo("line 2");
        assertThat(record.path("line").asInt()).isEqualTo(2);
        assertThat(record.path("offset").asInt()).isEqualTo(profile("a").length() + 1);
        assertThat(record.path("id").asText()).isEqualTo("b");
        assertThat(record.path("original").asText()).isEqualTo(bad);
        assertThat(record.path("problems").findValuesAsText("path"))
                .contains("asOf", "nonsense", "currency", "engineer");
        assertThat(record.path("problems").findValuesAsText("line")).containsOnly("2");
    }

    @Test
    void problems_of_an_element_have_the_line_and_column_of_the_source() throws IOException {
        run("[" + profile("a") + ",\n   {\"schemaVersion\":1,\n\"id\": 7}]");

        JsonNode problems = rejected().get(0).path("problems");
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path("path").asText()).isEqualTo("id");
            assertThat(problem.path("line").asInt()).isEqualTo(3);
            assertThat(problem.path("column").asInt()).isEqualTo(7);
        });
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path("path").asText()).isEqualTo("asOf");
            assertThat(problem.path("line").asInt()).isEqualTo(2);
            assertThat(problem.path("column").asInt()).isEqualTo(4);
        });
    }

    @Test
    void a_syntax_error_that_ends_an_array_keeps_the_elements_before_it() throws IOException {
        Tally tally = run("[" + profile("a") + ", {\"id\": \"b\", ");

        assertThat(tally).isEqualTo(new Tally(2, 1, 1, 0));
        JsonNode record = rejected().get(0);
        assertThat(record.path("position").asText()).isEqualTo("element 2");
        assertThat(record.path("offset").asInt()).isEqualTo(profile("a").length() + 3);
        assertThat(record.path("original").asText()).isEqualTo("{\"id\": \"b\",");
    }

    @Test
    void of_two_equal_ids_the_first_wins_whatever_their_case() throws IOException {
        Tally tally = run(profile("Ana") + "\n" + profile("ana"));

        assertThat(tally).isEqualTo(new Tally(2, 1, 1, 0));
        assertThat(files()).contains("profiles/Ana.txt").doesNotContain("profiles/ana.txt");
        assertThat(rejected().get(0).path("id").asText()).isEqualTo("ana");
        assertThat(rejected().get(0).path("problems").get(0).path("message").asText())
                .contains("`ana`")
                .contains("`Ana`");
    }

    @Test
    void a_rejected_profile_takes_no_id() {
        String broken = profile("ana").replace("EUR", "euro");

        assertThat(run(broken + "\n" + profile("ana"))).isEqualTo(new Tally(2, 1, 1, 0));
    }

    @Test
    void bytes_that_are_not_utf_8_are_kept_in_base64() throws IOException {
        byte[] bytes = profile("a").replace("EUR", "\u00FC").getBytes(StandardCharsets.ISO_8859_1);

        run(source(bytes));

        JsonNode record = rejected().get(0);
        assertThat(record.has("original")).isFalse();
        assertThat(Base64.getDecoder().decode(record.path("originalBase64").asText()))
                .isEqualTo(bytes);
    }

    @Test
    void a_line_over_1_MiB_is_rejected_with_its_place_and_length() throws IOException {
        String big = profile("big").replace("EUR", "E".repeat(2 << 20));

        Tally tally = run(big + "\n" + profile("a"));

        assertThat(tally).isEqualTo(new Tally(2, 1, 1, 0));
        JsonNode record = rejected().get(0);
        assertThat(record.path("length").asInt()).isEqualTo(big.length());
        assertThat(record.path("problems").get(0).path("message").asText()).contains("at most 1,048,576 bytes (1 MiB)");
        assertThat(record.has("original")).isFalse();
    }

    @Test
    void a_profile_that_crashes_the_advisor_is_set_aside_and_the_rest_goes_on() throws IOException {
        advisor = reading -> switch (String.valueOf(reading.profile().id())) {
            case "crash" -> throw new IllegalStateException("secret salary 100000");
            case "deep" -> throw new StackOverflowError();
            default -> AnyAdvice.forProfile(reading);
        };

        Tally tally = run(profile("crash") + "\n" + profile("deep") + "\n" + profile("a"));

        assertThat(tally).isEqualTo(new Tally(3, 1, 2, 2));
        assertThat(rejected().get(0).path("id").asText()).isEqualTo("crash");
        assertThat(rejected().get(0).path("original").asText()).isEqualTo(profile("crash"));
        assertThat(rejected().get(0).path("problems").get(0).path("message").asText())
                .startsWith("internal error, not a fault of the profile: IllegalStateException at BatchTest.java:");
        assertThat(files()).contains("profiles/a.txt").doesNotContain("profiles/crash.txt");
    }

    @Test
    void the_record_of_a_run_accounts_for_every_entry_and_source() throws IOException {
        run(source(profile("a") + "\nbroken\n" + profile("b")), source("[" + profile("c") + "]"));

        JsonNode run = JSON.readTree(read("run.json"));
        assertThat(run.path("product").asText()).isEqualTo("bonus-advisor");
        assertThat(run.path("version").asText()).isEqualTo("1.2.3");
        assertThat(run.path("ruleBase").path("digest").asText()).isEqualTo("digest");
        assertThat(run.path("data").path("digest").asText()).isEqualTo("tables");
        assertThat(run.path("counts"))
                .isEqualTo(JSON.readTree("{\"read\":4,\"advised\":3,\"rejected\":1,\"internalErrors\":0}"));
        assertThat(run.path("inputs").findValuesAsText("entries")).containsExactly("3", "1");
        assertThat(run.path("inputs").findValuesAsText("sha256")).allMatch(digest -> digest.length() == 64);
        assertThat(run.path("started").asText()).isEqualTo("2026-03-02T10:15:30Z");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        run(profile("a") + "\nbroken\n" + profile("b"));
        Map<String, String> first = contents();

        run(profile("a") + "\nbroken\n" + profile("b"));

        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void only_the_owner_may_read_the_output() throws IOException {
        run(profile("a") + "\nbroken\n");

        try (Stream<Path> all = Files.walk(out())) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void output_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        List<ProfileSource> sources = List.of(source(profile("a")));

        assertThatThrownBy(() -> {
                    try (OutputFolder output = OutputFolder.prepare(out())) {
                        Files.createDirectory(output.path().resolve("profiles")); // in the way of the run's own
                        batch().run(sources, output, release(), outcome -> {});
                    }
                })
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write to `" + out() + "`: a file is in the way");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_source_that_fails_while_it_is_read_leaves_nothing_behind() {
        ProfileSource failing = new ProfileSource("disk", () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        });

        assertThatThrownBy(() -> run(source(profile("a")), failing))
                .isInstanceOf(SourceException.class)
                .hasMessage("cannot read `disk`: input/output error");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void memory_does_not_grow_with_the_number_of_entries() {
        InputStream endless = new InputStream() {
            private final byte[] line = (profile("a") + "\n").getBytes(StandardCharsets.UTF_8);
            private int lines = 200_000;
            private int at;

            @Override
            public int read() {
                if (at == line.length) {
                    at = 0;
                    lines--;
                }
                return lines == 0 ? -1 : line[at++];
            }
        };

        List<String> seen = new ArrayList<>();
        EntryReader reader = new EntryReader(bytes -> new Reading.Rejected(null, List.of()));
        try (var open = ProfileSource.standardInput(endless).open()) {
            for (var entry = open.next(); entry.isPresent(); entry = open.next()) {
                reader.read(entry.get());
                seen.clear();
                seen.add(entry.get().position().label());
            }
        }

        assertThat(seen).containsExactly("line 200000");
    }

    private Tally run(String text) {
        return run(source(text));
    }

    private Tally run(ProfileSource... sources) {
        try (OutputFolder output = OutputFolder.prepare(out())) {
            return batch().run(List.of(sources), output, release(), outcome -> {});
        }
    }

    private Batch batch() {
        return new Batch(
                new EntryReader(new ProfileReader()::read),
                reading -> advisor.apply(reading),
                List.of(new View(
                        "txt", advice -> ("advice for " + advice.profileId()).getBytes(StandardCharsets.UTF_8))),
                List.of(new Overview(
                        "index.txt",
                        (advised, rejected) ->
                                advised.stream().map(row -> row.id() + " ").reduce("", String::concat))),
                CLOCK);
    }

    private static Release release() {
        return new Release("1.2.3", new RuleBaseId("digest", 1, 1), new DataId("tables"));
    }

    private static ProfileSource source(String text) {
        return source(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProfileSource source(byte[] bytes) {
        return ProfileSource.standardInput(new ByteArrayInputStream(bytes));
    }

    private static String profile(String id) {
        return "{\"schemaVersion\":1,\"id\":\"" + id + "\",\"asOf\":\"2026-03-02\",\"currency\":\"EUR\","
                + "\"engineer\":{\"employmentType\":\"EMPLOYEE\",\"baseAnnual\":100000}}";
    }

    private Path out() {
        return folder.resolve("reports");
    }

    private String read(String file) throws IOException {
        return Files.readString(out().resolve(file));
    }

    private List<JsonNode> rejected() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(out().resolve("rejected.ndjson"))) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    private List<String> files() throws IOException {
        return List.copyOf(contents().keySet());
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(out().relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
