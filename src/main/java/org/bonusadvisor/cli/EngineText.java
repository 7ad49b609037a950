package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonusadvisor.authoring.engine.Discrepancy;
import org.bonusadvisor.authoring.engine.EngineCheck;
import org.bonusadvisor.authoring.engine.Subjects;
import org.bonusadvisor.authoring.engine.Variant;
import org.bonusadvisor.rulebase.RuleBase;

/** Prints what the self-check of the engine finds. */
final class EngineText {
    private static final int GENERATED = 100;

    /** Of a rule that differs often, so many subjects are shown. */
    private static final int SHOWN = 3;

    private final Path folder;
    private final PrintStream out;
    private final ProgressLine progress;
    private final Clock clock = Clock.systemUTC();

    EngineText(Path folder, Streams streams) {
        this.folder = folder;
        this.out = streams.out();
        this.progress = new ProgressLine(streams.err(), streams.terminal(), clock);
    }

    /** Runs the check and returns the number of differences. */
    int print(RuleBase rules) {
        progress.say("reading cases, making profiles");
        Subjects subjects = new Subjects(rules).addCases().addBoundaries().addGenerated(GENERATED);
        progress.say("evaluating the rules without the engine");
        EngineCheck check = new EngineCheck(rules, subjects.all());
        progress.clear();
        out.println(String.format(
                Locale.ROOT,
                "Engine: %,d %s over %,d cases and %,d profiles in each stage, held against the evaluator.",
                rules.rules(),
                rules.rules() == 1 ? "rule" : "rules",
                subjects.cases(),
                subjects.profiles()));
        leftOut(subjects.unadvised());
        int differences = 0;
        for (Variant variant : Variant.all()) {
            differences += print(variant, check, subjects.all().size());
        }
        return differences;
    }

    private void leftOut(List<String> unadvised) {
        if (!unadvised.isEmpty()) {
            out.println(String.format(
                    Locale.ROOT,
                    "Left out: %,d profiles on which the rules give no advice, such as %s",
                    unadvised.size(),
                    unadvised.get(0)));
        }
    }

    private int print(Variant variant, EngineCheck check, int subjects) {
        long start = clock.millis();
        List<Discrepancy> found =
                check.run(variant, stage -> progress.say(variant.name() + ": " + stage.folder() + "     "));
        progress.clear();
        out.println(String.format(
                Locale.ROOT,
                "%-26s %,d subjects, %,d %s, %.1f s",
                variant.name() + ":",
                subjects,
                found.size(),
                found.size() == 1 ? "difference" : "differences",
                (clock.millis() - start) / 1000.0));
        Map<String, List<Discrepancy>> byRule = new LinkedHashMap<>();
        found.forEach(one ->
                byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
        byRule.forEach(this::print);
        return found.size();
    }

    private void print(String rule, List<Discrepancy> found) {
        out.println(shown(rule));
        for (Discrepancy one : found.subList(0, Math.min(SHOWN, found.size()))) {
            out.println("    " + shown(one.subject()));
            out.println("        should conclude " + written(one.expected()));
            out.println("        concludes       " + written(one.found()));
        }
        if (found.size() > SHOWN) {
            out.println(String.format(Locale.ROOT, "    and %,d more", found.size() - SHOWN));
        }
    }

    private static String written(List<String> conclusions) {
        return conclusions.isEmpty() ? "nothing" : String.join(", ", conclusions);
    }

    private String shown(String text) {
        return RulesTestRun.shown(folder, text);
    }
}
