package org.bonusadvisor.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple2;

/** Where the profiles of a job come from. */
final class Input {
    private static final String PARQUET = ".parquet";

    /** The column of a table that holds profiles as JSON; without it, the columns are the fields. */
    private static final String COLUMN = "profile";

    private final SparkSession spark;

    Input(SparkSession spark) {
        this.spark = spark;
    }

    /** The profiles of a path: a Parquet table when its name ends so, otherwise files with one profile a line. */
    JavaRDD<Line> of(String path, int argument) {
        return path.replaceFirst("/+$", "").endsWith(PARQUET) ? table(path, argument) : lines(path, argument);
    }

    private JavaRDD<Line> lines(String path, int argument) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration configuration = new Configuration(context.hadoopConfiguration());
        configuration.set("textinputformat.record.delimiter", "\n");
        JavaNewHadoopRDD<LongWritable, Text> found = (JavaNewHadoopRDD<LongWritable, Text>)
                context.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, configuration);
        return found.mapPartitionsWithInputSplit(
                        (split, lines) -> lines(argument, ((FileSplit) split).getPath().toString(), lines), true)
                .filter(line -> line.bytes().length > 0);
    }

    private static Iterator<Line> lines(int argument, String file, Iterator<Tuple2<LongWritable, Text>> lines) {
        return stream(lines)
                .map(line -> Line.stripped(
                        new Place(argument, file, line._1().get()),
                        Arrays.copyOf(line._2().getBytes(), line._2().getLength())))
                .iterator();
    }

    private static <T> Stream<T> stream(Iterator<T> items) {
        Iterable<T> once = () -> items;
        return StreamSupport.stream(once.spliterator(), false);
    }

    private JavaRDD<Line> table(String path, int argument) {
        Dataset<Row> rows = spark.read().parquet(path);
        boolean text = List.of(rows.columns()).contains(COLUMN)
                && rows.schema().apply(COLUMN).dataType().equals(DataTypes.StringType);
        // What is null in a table is absent in JSON, and so unknown.
        return rows.select(
                        functions.col("_metadata.file_path"),
                        functions.col("_metadata.row_index"),
                        text ? functions.col(COLUMN) : functions.to_json(functions.struct(functions.col("*"))))
                .javaRDD()
                .map(row -> new Line(new Place(argument, row.getString(0), row.getLong(1)), bytes(row)));
    }

    private static byte[] bytes(Row row) {
        return row.isNullAt(2) ? new byte[0] : row.getString(2).getBytes(StandardCharsets.UTF_8);
    }
}
