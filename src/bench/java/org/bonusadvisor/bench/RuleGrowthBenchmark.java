package org.bonusadvisor.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Advises with several times as many rules, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RuleGrowthBenchmark {
    private static final int PROFILES = 200;
    private static final int COMPARED = 20;

    /** How many times the rules are there. */
    @Param({"1", "5", "10"})
    public int times;

    private Advisor advisor;
    private InTurn<Reading.Accepted> readings;

    /** Builds the rules, and sees to it that the copies fire and the advice is that of the rules alone. */
    @Setup
    public void build() {
        RuleFiles files = RuleFiles.embedded();
        advisor = new Advisor(MultipliedRules.of(files, times));
        List<Reading.Accepted> all = Samples.readings(PROFILES);
        Advisor alone = new Advisor(MultipliedRules.of(files, 1));
        all.subList(0, COMPARED).forEach(reading -> compare(alone.advise(reading), advisor.advise(reading)));
        readings = new InTurn<>(all);
    }

    private void compare(Advice one, Advice many) {
        boolean same = one.recommendation().equals(many.recommendation())
                && one.amounts().equals(many.amounts())
                && one.timing().equals(many.timing())
                && one.objections().equals(many.objections())
                && one.script().equals(many.script());
        if (!same || many.trace().size() != times * one.trace().size()) {
            throw new BenchException(
                    "copies of the rules change the advice for `" + one.profileId() + "`, or do not fire: "
                            + one.trace().size() + " and " + many.trace().size() + " firings");
        }
    }

    /** One advice. */
    @Benchmark
    public Advice advise() {
        return advisor.advise(readings.next());
    }
}
