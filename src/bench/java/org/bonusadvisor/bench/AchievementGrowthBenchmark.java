package org.bonusadvisor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Advises an example whose achievements are there several times, each under an id of its own, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AchievementGrowthBenchmark {
    private static final Path EXAMPLE = Path.of("data/profiles/performance-clean.json");

    /** How many achievements the profile has. */
    @Param({"1", "10", "100"})
    public int achievements;

    private final Advisor advisor = new Advisor(RuleBase.embedded());
    private Reading.Accepted profile;

    /** Reads the profile. */
    @Setup
    public void read() throws IOException {
        ObjectNode tree = (ObjectNode) ProfileReader.json().readTree(Files.readString(EXAMPLE));
        JsonNode own = tree.path("achievements").deepCopy();
        ArrayNode many = tree.putArray("achievements");
        for (int i = 0; i < achievements; i++) {
            ObjectNode one = own.get(i % own.size()).deepCopy();
            many.add(one.put("id", "a" + (i + 1)));
        }
        if (!(new ProfileReader().read(tree) instanceof Reading.Accepted accepted)) {
            throw new BenchException("`" + EXAMPLE + "` with " + achievements + " achievements breaks the contract");
        }
        profile = accepted;
    }

    /** One advice. */
    @Benchmark
    public Advice advise() {
        return advisor.advise(profile);
    }
}
