package org.bonusadvisor.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.RuleBase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two local cores against the program on one machine, record by record. */
class AdviseJobTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PROFILES = 200;

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Path input;
    private static List<String> advised;
    private static List<JsonNode> rejected;

    @BeforeAll
    static void one_machine() throws Exception {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        input = Files.createDirectory(folder.resolve("team"));
        List<String> lines = lines();
        Files.write(input.resolve("a.ndjson"), lines.subList(0, 90));
        Files.write(input.resolve("b.ndjson"), lines.subList(90, lines.size()));
        oneMachine(input, folder.resolve("reports"));
        advised = Files.readAllLines(folder.resolve("reports/advice.ndjson"));
        rejected = nodes(Files.readAllLines(folder.resolve("reports/rejected.ndjson")));
    }

    private static void oneMachine(Path input, Path out) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.bonusadvisor.cli.Main",
                        "advise",
                        input.toString(),
                        "--out",
                        out.toString(),
                        "--format",
                        "ndjson",
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1); // some are rejected
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PROFILES; i++) {
            lines.add(GeneratedProfile.of(11, i % 100 == 99 ? 3 : i).toString()); // two have the id of another
        }
        lines.set(20, "{\"id\": ");
        lines.set(120, "");
        return lines;
    }

    @Test
    void lines_become_the_same_records_as_on_one_machine() throws IOException {
        Path out = folder.resolve("lines");

        assertThat(AdviseJob.execute(input.toString(), "--out", out.toString())).isZero();

        assertThat(spark.read().text(out.resolve("kind=advised").toString()).as(Encoders.STRING()).collectAsList())
                .containsExactlyInAnyOrderElementsOf(advised);
        List<JsonNode> records = nodes(spark.read()
                .text(out.resolve("kind=rejected").toString())
                .as(Encoders.STRING())
                .collectAsList());
        assertThat(records).hasSameSizeAs(rejected);
        assertThat(records.stream().map(AdviseJobTest::withoutPlace))
                .containsExactlyInAnyOrderElementsOf(
                        rejected.stream().map(AdviseJobTest::withoutPlace).toList());
        assertThat(records)
                .extracting(record -> record.path("offset").asLong())
                .containsExactlyInAnyOrderElementsOf(
                        rejected.stream().map(record -> record.path("offset").asLong()).toList());
        assertCounts(out);
    }

    @Test
    void a_table_becomes_the_same_records_as_on_one_machine() throws IOException {
        Path table = folder.resolve("team.parquet");
        spark.read()
                .text(input.toString())
                .filter("value != ''")
                .withColumnRenamed("value", "profile")
                .coalesce(1)
                .write()
                .parquet(table.toString());
        Path out = folder.resolve("table");

        assertThat(AdviseJob.execute(table.toString(), "--out", out.toString(), "--format", "parquet"))
                .isZero();

        assertThat(spark.read()
                        .parquet(out.resolve("kind=advised").toString())
                        .select("value")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactlyInAnyOrderElementsOf(advised);
        assertCounts(out);
    }

    @Test
    void an_executor_with_other_rules_or_data_refuses_to_work() {
        Advisor advisor = new Advisor(RuleBase.embedded());
        ShippedRules sent = ShippedRules.of(advisor);

        assertThat(LoadedRules.of(sent)).isSameAs(LoadedRules.of(sent));
        assertThatThrownBy(() -> LoadedRules.of(new ShippedRules(sent.bundle(), "damaged", sent.rules(), sent.data())))
                .hasMessageContaining("the bundle of rules of this executor are not those of the driver");
        assertThatThrownBy(() -> LoadedRules.of(
                        new ShippedRules(changed(sent.bundle()), sent.sha256() + "0", sent.rules(), sent.data())))
                .hasMessageContaining("not those of the driver");
    }

    private static byte[] changed(byte[] bundle) {
        byte[] other = bundle.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static void assertCounts(Path out) throws IOException {
        JsonNode counts = JSON.readTree(Files.readString(out.resolve("_run.json"))).path("counts");
        assertThat(counts.path("advised").asInt()).isEqualTo(advised.size());
        assertThat(counts.path("rejected").asInt()).isEqualTo(rejected.size());
        assertThat(counts.path("read").asInt()).isEqualTo(advised.size() + rejected.size());
        assertThat(counts.path("internalErrors").asInt()).isZero();
    }

    /** Where a record stands is told by lines on one machine, and by bytes on a cluster. */
    private static JsonNode withoutPlace(JsonNode record) {
        ObjectNode rest = record.deepCopy();
        rest.remove(List.of("source", "position", "line", "offset"));
        rest.path("problems").forEach(problem -> ((ObjectNode) problem).remove("line"));
        return rest;
    }

    private static List<JsonNode> nodes(List<String> lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }
}
