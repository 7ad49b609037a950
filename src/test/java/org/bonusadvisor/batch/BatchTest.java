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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.batch.files.OutputException;
import org.bonusadvisor.batch.files.PrivateFiles;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.batch.files.UnfinishedRun;
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
    private Watch watch = (number, work) -> work.get();
    private BooleanSupplier stopped = () -> false;

    @Test
    void each_profile_gets_its_files_in_the_order_of_the_input() throws IOException {
        Tally tally = run(profile("b") + "\n" + profile("a"));

        assertThat(tally).isEqualTo(new Tally(2, 2, 0, 0));
        assertThat(files())
                .containsExactly(
                        "SHA256SUMS",
                        "ids.txt",
                        "index.txt",
                        "profiles/a.txt",
                        "profiles/b.txt",
                        "rejected.ndjson",
                        "run.json");
        assertThat(read("profiles/a.txt")).isEqualTo("advice for a");
        assertThat(read("index.txt")).isEqualTo("b a of 2");
        assertThat(read("ids.txt")).isEqualTo("ids: b a ");
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
                .contains("`ana` was given before");
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
            case "large" -> throw new OutOfMemoryError();
            default -> AnyAdvice.forProfile(reading);
        };

        Tally tally = run(profile("crash") + "\n" + profile("deep") + "\n" + profile("large") + "\n" + profile("a"));

        assertThat(tally).isEqualTo(new Tally(4, 1, 3, 3));
        assertThat(rejected().get(0).path("id").asText()).isEqualTo("crash");
        assertThat(rejected().get(0).path("original").asText()).isEqualTo(profile("crash"));
        assertThat(rejected().get(0).path("problems").get(0).path("message").asText())
                .startsWith("internal error, not a fault of the profile: IllegalStateException at BatchTest.java:");
        assertThat(rejected().get(2).path("problems").get(0).path("message").asText())
                .endsWith("it needs more memory than the program has");
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
    void the_order_of_the_output_is_that_of_the_input_however_long_each_profile_takes() throws IOException {
        advisor = reading -> {
            sleep(String.valueOf(reading.profile().id()).charAt(0) == 's' ? 30 : 0);
            return AnyAdvice.forProfile(reading);
        };
        List<String> ids = IntStream.range(0, 60)
                .mapToObj(i -> (i % 7 == 0 ? "slow" : "fast") + i)
                .toList();

        run(ids.stream().map(BatchTest::profile).collect(Collectors.joining("\n")));

        assertThat(read("ids.txt")).isEqualTo("ids: " + String.join(" ", ids) + " ");
    }

    @Test
    void of_a_profile_that_ran_away_before_the_next_run_tells_and_the_rest_goes_on() throws IOException {
        watch = (number, work) -> {
            if (number == 2) {
                throw new Halted();
            }
            return work.get();
        };
        assertThatThrownBy(() -> run(profile("a") + "\n" + profile("b") + "\n" + profile("c")))
                .isInstanceOf(Halted.class);
        try (UnfinishedRun unfinished = UnfinishedRun.resume(out())) {
            unfinished.ranAway(2);
        }
        watch = (number, work) -> work.get();

        Tally tally = resume(profile("a") + "\n" + profile("b") + "\n" + profile("c"));

        assertThat(tally).isEqualTo(new Tally(3, 2, 1, 1));
        assertThat(rejected().get(0).path("original").asText()).isEqualTo(profile("b"));
        assertThat(rejected().get(0).path("problems").get(0).path("message").asText())
                .contains("it ran away");
    }

    @Test
    void a_stopped_run_goes_on_to_the_same_bytes() throws IOException {
        String input = profile("a") + "\nbroken\n" + profile("A") + "\n" + profile("b") + "\n" + profile("a") + "\n"
                + profile("c");
        run(input);
        Map<String, String> whole = contents();
        PrivateFiles.deleteAll(out());

        int stops = 0;
        stopped = after(2);
        Batch.Ending ending = begin(input, UnfinishedRun::begin);
        while (!ending.complete()) {
            stops++;
            stopped = after(2 + stops);
            ending = begin(input, UnfinishedRun::resume);
        }

        assertThat(stops).isGreaterThan(2);
        assertThat(ending.tally()).isEqualTo(new Tally(6, 3, 3, 0));
        assertThat(contents()).isEqualTo(whole);
        assertThat(folder.toFile().list()).containsExactly("reports");
    }

    @Test
    void only_the_same_run_can_be_resumed() {
        stopAfterFirst(profile("a") + "\n" + profile("b"));

        assertThatThrownBy(() -> resume(profile("x") + "\n" + profile("b")))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot resume: the first ")
                .hasMessageEndingWith("give the same input, in the same order");
        assertThatThrownBy(() -> batch().run(
                                List.of(source(profile("a"))),
                                UnfinishedRun.resume(out()),
                                new Release("1.2.4", new RuleBaseId("digest", 1, 1), new DataId("tables")),
                                Map.of("format", "md"),
                                (outcome, tally) -> {},
                                () -> false))
                .hasMessageContaining("the version of the program: `1.2.3` then, `1.2.4` now")
                .hasMessageContaining("--format: `txt` then, `md` now");
    }

    @Test
    void an_unfinished_run_is_neither_replaced_nor_resumed_by_another_command() {
        stopAfterFirst(profile("a") + "\n" + profile("b"));

        assertThatThrownBy(() -> UnfinishedRun.begin(out()))
                .hasMessageStartingWith("a run of `" + out() + "` was not finished: continue it with --resume");
        try (UnfinishedRun first = UnfinishedRun.resume(out())) {
            assertThatThrownBy(() -> UnfinishedRun.resume(out()))
                    .hasMessage("`" + first.name() + "` is being written by another process");
        }
    }

    @Test
    void a_run_that_was_killed_after_its_last_step_is_complete() throws IOException {
        run(profile("a"));
        Map<String, String> whole = contents();
        PrivateFiles.deleteAll(out());
        stopAfterFirst(profile("a"));
        Path unfinished = folder.resolve(".reports.unfinished");
        byte[] checkpoint = Files.readAllBytes(unfinished.resolve("checkpoint.json"));
        resume(profile("a"));
        PrivateFiles.createFolder(unfinished);
        Files.write(unfinished.resolve("checkpoint.json"), checkpoint);

        assertThat(resume(profile("a"))).isEqualTo(new Tally(1, 1, 0, 0));

        assertThat(contents()).isEqualTo(whole);
        assertThat(folder.toFile().list()).containsExactly("reports");
    }

    @Test
    void the_list_of_digests_holds_every_file_but_the_record_and_itself() throws IOException {
        run(profile("a") + "\nbroken");

        Map<String, String> listed = new TreeMap<>();
        for (String line : read("SHA256SUMS").lines().toList()) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>();
        contents().forEach((file, text) -> found.put(file, Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
        String ofList = found.remove("SHA256SUMS");
        found.remove("run.json");
        assertThat(listed).isEqualTo(found);
        assertThat(JSON.readTree(read("run.json")).path("checksums").asText()).isEqualTo(ofList);
    }

    @Test
    void output_that_cannot_be_begun_leaves_nothing_behind() throws IOException {
        List<ProfileSource> sources = List.of(source(profile("a")));
        Path way = folder.resolve(".reports.unfinished/run/profiles");

        assertThatThrownBy(() -> {
                    try (UnfinishedRun run = UnfinishedRun.begin(out())) {
                        run.open();
                        Files.createFile(way);
                        batch().run(sources, run, release(), Map.of(), (outcome, tally) -> {}, stopped);
                    }
                })
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write to `" + out() + "`: not a directory");

        assertThat(folder).isEmptyDirectory(); // nothing was done yet
    }

    @Test
    void a_source_that_fails_while_it_is_read_leaves_a_run_that_can_be_resumed() {
        ProfileSource failing = new ProfileSource("disk", () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        });

        assertThatThrownBy(() -> run(source(profile("a")), failing))
                .isInstanceOf(SourceException.class)
                .hasMessage("cannot read `disk`: input/output error");

        ProfileSource whole = new ProfileSource(
                "disk", () -> new ByteArrayInputStream(profile("b").getBytes(StandardCharsets.UTF_8)));
        assertThat(begin(UnfinishedRun::resume, source(profile("a")), whole).tally())
                .isEqualTo(new Tally(2, 2, 0, 0));
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
        UniqueReader reader = new UniqueReader(bytes -> new Reading.Rejected(null, List.of()));
        try (var open = ProfileSource.standardInput(endless).open()) {
            for (var entry = open.next(); entry.isPresent(); entry = open.next()) {
                reader.read(entry.get());
                seen.clear();
                seen.add(entry.get().position().label());
            }
        }

        assertThat(seen).containsExactly("line 200000");
    }

    private void stopAfterFirst(String text) {
        stopped = after(2);
        assertThat(begin(text, UnfinishedRun::begin).complete()).isFalse();
        stopped = () -> false;
    }

    /** Stops a run that has asked so many times whether it should; it asks before each entry. */
    private static BooleanSupplier after(int times) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > times;
    }

    private Tally run(String text) {
        return run(source(text));
    }

    private Tally run(ProfileSource... sources) {
        return begin(UnfinishedRun::begin, sources).tally();
    }

    private Tally resume(String text) {
        return begin(text, UnfinishedRun::resume).tally();
    }

    private Batch.Ending begin(String text, Function<Path, UnfinishedRun> beginning) {
        return begin(beginning, source(text));
    }

    private Batch.Ending begin(Function<Path, UnfinishedRun> beginning, ProfileSource... sources) {
        try (UnfinishedRun run = beginning.apply(out())) {
            return batch().run(
                            List.of(sources), run, release(), Map.of("format", "txt"), (outcome, tally) -> {}, stopped);
        }
    }

    private Batch batch() {
        return new Batch(
                new EntryReader(new ProfileReader()::read),
                reading -> () -> advisor.apply(reading),
                new Products(
                        List.of(new View("txt", advice -> bytes("advice for " + advice.profileId()))),
                        List.of(new Series("ids.txt", bytes("ids: "), advice -> bytes(advice.profileId() + " "))),
                        List.of(new Overview(
                                "index.txt",
                                (advised, rejected, tally) ->
                                        advised.stream()
                                                        .map(row -> row.id() + " ")
                                                        .reduce("", String::concat) + "of " + tally.read()))),
                watch,
                CLOCK,
                3);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stands for the end of the process. */
    private static final class Halted extends Error {
        private static final long serialVersionUID = 1L;
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
