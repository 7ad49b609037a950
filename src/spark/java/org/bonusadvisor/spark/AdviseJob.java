package org.bonusadvisor.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.rulebase.RuleBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job, run with {@code spark-submit}. */
@Command(
        name = "advise-job",
        mixinStandardHelpOptions = true,
        description = "Advises profiles on a cluster and writes OUT/kind=advised, OUT/kind=rejected and OUT/_run.json.")
public final class AdviseJob implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or patterns that Spark reads: one profile a line, packed or not; or a Parquet"
                    + " table whose name ends in .parquet, with profiles as JSON in a column profile, or with their"
                    + " fields as columns.")
    private List<String> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "Folder to write; must be new.")
    private String out = "";

    @Option(names = "--rules", paramLabel = "DIR", description = "Folder with rules, where the driver runs.")
    private @Nullable Path rules;

    /** Forms of the output. */
    enum Format {
        NDJSON,
        PARQUET
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ndjson",
            description = "ndjson, packed with gzip, or parquet with the columns id and value (default:"
                    + " ${DEFAULT-VALUE}).")
    private Format format = Format.NDJSON;

    /** Runs the job; ends the process when it fails. What is rejected is no failure of the job. */
    public static void main(String[] args) {
        int code = execute(args);
        SparkSession.getActiveSession().foreach(spark -> {
            spark.stop();
            return null;
        });
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the job in the Spark session of this process, or in a new one; gives the exit code. */
    static int execute(String... args) {
        return new CommandLine(new AdviseJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        run(SparkSession.builder().appName("bonus-advisor").getOrCreate());
        return 0;
    }

    private void run(SparkSession spark) throws IOException {
        Advisor advisor = new Advisor(rules == null ? RuleBase.embedded() : RuleBase.of(rules));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Counters counters = Counters.of(context);
        JavaRDD<Line> lines = input(spark);
        Broadcast<ShippedRules> shipped = context.broadcast(ShippedRules.of(advisor));
        Broadcast<Map<String, Place>> several = context.broadcast(Map.copyOf(Ids.severalTimes(lines)));
        JavaRDD<Row> rows =
                lines.mapPartitions(part -> made(part, new Partition(shipped.value(), several.value()), counters));
        write(spark.createDataFrame(rows, schema()));
        record(context, advisor, counters);
    }

    private JavaRDD<Line> input(SparkSession spark) {
        Input input = new Input(spark);
        return IntStream.range(0, paths.size())
                .mapToObj(i -> input.of(paths.get(i), i))
                .reduce(JavaRDD::union)
                .orElseThrow();
    }

    private static Iterator<Row> made(Iterator<Line> lines, Partition work, Counters counters) {
        Iterable<Line> once = () -> lines;
        return StreamSupport.stream(once.spliterator(), false)
                .map(line -> {
                    Made made = work.made(line);
                    counters.count(made);
                    return RowFactory.create(made.kind(), made.id(), made.value());
                })
                .iterator();
    }

    private static StructType schema() {
        return new StructType()
                .add("kind", DataTypes.StringType)
                .add("id", DataTypes.StringType)
                .add("value", DataTypes.StringType);
    }

    private void write(Dataset<Row> rows) {
        switch (format) {
            case NDJSON ->
                rows.select("kind", "value")
                        .write()
                        .partitionBy("kind")
                        .option("compression", "gzip")
                        .text(out);
            case PARQUET -> rows.write().partitionBy("kind").parquet(out);
        }
    }

    private void record(JavaSparkContext context, Advisor advisor, Counters counters) throws IOException {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("product", "bonus-advisor");
        record.put("version", String.valueOf(AdviseJob.class.getPackage().getImplementationVersion()));
        record.put("ruleBase", Map.of("digest", advisor.rules().digest()));
        record.put("data", Map.of("digest", advisor.dataDigest()));
        record.put("inputs", paths);
        record.put("counts", counters.byName());
        org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(out, "_run.json");
        FileSystem files = file.getFileSystem(context.hadoopConfiguration());
        try (OutputStream stream = files.create(file)) {
            stream.write(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(record));
        }
    }

    /** What the executors count; a task that is run again counts again. */
    private record Counters(LongAccumulator advised, LongAccumulator rejected, LongAccumulator internal)
            implements Serializable {
        static Counters of(JavaSparkContext context) {
            return new Counters(
                    context.sc().longAccumulator("advised"),
                    context.sc().longAccumulator("rejected"),
                    context.sc().longAccumulator("internal errors"));
        }

        void count(Made made) {
            (made.kind().equals(Made.ADVISED) ? advised : rejected).add(1);
            internal.add(made.internal() ? 1 : 0);
        }

        Map<String, Long> byName() {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("read", advised.value() + rejected.value());
            counts.put("advised", advised.value());
            counts.put("rejected", rejected.value());
            counts.put("internalErrors", internal.value());
            return counts;
        }
    }
}
