package org.bonusadvisor.spark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.bonusadvisor.batch.EntryReader;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import scala.Tuple2;

/** The ids of a job's profiles: of equal ones the first in the input is advised. */
final class Ids {
    private Ids() {}

    /** What makes ids equal: their letters, whatever the case. */
    static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Of each id that several accepted profiles have, the place of the first. */
    static Map<String, Place> severalTimes(JavaRDD<Line> all) {
        return all
                .mapPartitionsToPair(lines -> {
                    EntryReader reader = new EntryReader(new ProfileReader()::read);
                    Iterable<Line> once = () -> lines;
                    return StreamSupport.stream(once.spliterator(), false)
                            .flatMap(line -> id(reader, line).stream()
                                    .map(id -> new Tuple2<>(key(id), new Tuple2<>(line.place(), 1))))
                            .iterator();
                })
                .reduceByKey((a, b) -> new Tuple2<>(a._1().compareTo(b._1()) < 0 ? a._1() : b._1(), a._2() + b._2()))
                .filter(id -> id._2()._2() > 1)
                .mapToPair(id -> new Tuple2<>(id._1(), id._2()._1()))
                .collectAsMap();
    }

    private static Optional<String> id(EntryReader reader, Line line) {
        return reader.read(line.entry()) instanceof Reading.Accepted accepted
                ? Optional.ofNullable(accepted.profile().id())
                : Optional.empty();
    }
}
