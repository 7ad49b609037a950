package org.bonusadvisor.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.bench.PipelineBenchmark.Content;
import org.bonusadvisor.bench.PipelineBenchmark.From;
import org.bonusadvisor.bench.choice.Subject;
import org.bonusadvisor.bench.choice.Way;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleBase;
import org.openjdk.jmh.results.RunResult;

/** The lines of what JMH measures. */
final class InProcess {
    private static final int COMPARED = 500;

    private final Measuring measuring;

    InProcess(Measuring measuring) {
        this.measuring = measuring;
    }

    /** Advices a second of the whole pipeline, with rules and with a constant advice in their place. */
    List<Row> throughput(int profiles) {
        Collection<RunResult> results = measuring.whole(
                PipelineBenchmark.class, options -> options.param("profiles", String.valueOf(profiles)));
        Map<String, Double> limits = new HashMap<>();
        for (RunResult result : results) {
            if (isLimit(result)) {
                limits.put(key(result), perSecond(result, profiles));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (RunResult result : results) {
            double perSecond = perSecond(result, profiles);
            rows.add(new Row(
                    "throughput, one NDJSON file",
                    words(result),
                    Figures.number(perSecond) + " advices/s",
                    isLimit(result)
                            ? "the limit"
                            : Figures.percent(perSecond, limits.get(key(result))) + " of the limit",
                    profiles + " profiles a run, " + Measuring.how(result)));
        }
        return rows;
    }

    private static double perSecond(RunResult result, int profiles) {
        return profiles * 1e3 / Measuring.score(result);
    }

    private static boolean isLimit(RunResult result) {
        return Measuring.parameter(result, "from").equals(From.CONSTANT.name());
    }

    private static String key(RunResult result) {
        return Measuring.parameter(result, "content") + Measuring.parameter(result, "workers");
    }

    private static String words(RunResult result) {
        String workers = Measuring.parameter(result, "workers").equals("1") ? "1 worker" : "2 workers";
        String content = Measuring.parameter(result, "content").equals(Content.EVERYTHING.name())
                ? "with everything"
                : "without texts";
        return content + ", " + workers + (isLimit(result) ? ", constant advice" : "");
    }

    /** HTML reports a second. */
    List<Row> html() {
        return measuring.timed(HtmlBenchmark.class).stream()
                .map(result -> new Row(
                        "HTML",
                        "one thread",
                        Figures.number(Measuring.score(result)) + " reports/s",
                        "",
                        Measuring.how(result)))
                .toList();
    }

    /** Time of an advice with more rules and with more achievements. */
    List<Row> growth() {
        List<Row> rows = new ArrayList<>(
                growth(RuleGrowthBenchmark.class, "times", "growth with rules, one advice", "rules × %s"));
        rows.addAll(growth(
                AchievementGrowthBenchmark.class,
                "achievements",
                "growth with achievements, one advice",
                "%s achievements"));
        return rows;
    }

    private List<Row> growth(Class<?> benchmark, String parameter, String group, String what) {
        List<RunResult> results = List.copyOf(measuring.timed(benchmark));
        double first = Measuring.score(results.get(0));
        return results.stream()
                .map(result -> new Row(
                        group,
                        what.formatted(Measuring.parameter(result, parameter)),
                        Figures.number(Measuring.score(result)) + " ms",
                        Figures.times(Measuring.score(result), first) + " the first",
                        Measuring.how(result)))
                .toList();
    }

    /** Time of a choice in each way, once all have been seen to choose the same. */
    List<Row> choice() {
        RuleBase rules = RuleBase.embedded();
        List<Reading.Accepted> readings = new ArrayList<>(Samples.readings(COMPARED));
        readings.addAll(Samples.varied(COMPARED));
        String compared = Subject.compare(rules, Subject.of(rules, readings));
        Collection<RunResult> results = measuring.timed(ChoiceBenchmark.class);
        double ours = results.stream()
                .filter(result -> way(result) == Way.OURS)
                .mapToDouble(Measuring::score)
                .findFirst()
                .orElseThrow();
        return results.stream()
                .map(result -> new Row(
                        "choice of the bonus type alone; " + compared,
                        way(result).words(),
                        Figures.number(Measuring.score(result)) + " µs",
                        Figures.times(Measuring.score(result), ours) + " ours",
                        Measuring.how(result)))
                .toList();
    }

    private static Way way(RunResult result) {
        return Way.valueOf(Measuring.parameter(result, "way"));
    }
}
