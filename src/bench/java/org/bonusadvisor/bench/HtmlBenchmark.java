package org.bonusadvisor.bench;

import java.util.concurrent.TimeUnit;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.report.AdviceHtml;
import org.bonusadvisor.rulebase.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes advices as HTML on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class HtmlBenchmark {
    private static final int ADVICES = 200;

    private final AdviceHtml html = new AdviceHtml();
    private InTurn<Advice> advices;

    /** Gives the advices. */
    @Setup
    public void advise() {
        Advisor advisor = new Advisor(RuleBase.embedded());
        advices = new InTurn<>(
                Samples.readings(ADVICES).stream().map(advisor::advise).toList());
    }

    /** One report. */
    @Benchmark
    public String report() {
        return html.write(advices.next());
    }
}
