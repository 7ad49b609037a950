package org.bonusadvisor.bench;

import java.util.concurrent.TimeUnit;
import org.bonusadvisor.bench.choice.Choice;
import org.bonusadvisor.bench.choice.Chooser;
import org.bonusadvisor.bench.choice.Subject;
import org.bonusadvisor.bench.choice.Way;
import org.bonusadvisor.rulebase.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Chooses a bonus type from what the earlier stages found, in several ways, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChoiceBenchmark {
    private static final int SUBJECTS = 200;

    /** The way. */
    @Param
    public Way way;

    private Chooser chooser;
    private InTurn<Subject> subjects;

    /** Judges profiles up to the choice. */
    @Setup
    public void prepare() {
        RuleBase rules = RuleBase.embedded();
        chooser = way.chooser(rules);
        subjects = new InTurn<>(Subject.of(rules, Samples.readings(SUBJECTS)));
    }

    /** One choice. */
    @Benchmark
    public Choice.Contender choose() {
        return chooser.choose(subjects.next().facts()).winner();
    }
}
