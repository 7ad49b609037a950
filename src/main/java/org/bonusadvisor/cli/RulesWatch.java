package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bonusadvisor.authoring.Outcome;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.Stage;

/** {@code rules test --watch}: runs after each save what it can affect. */
final class RulesWatch {
    private static final Clock CLOCK = Clock.systemUTC();

    private final Path folder;
    private final Path people;
    private final Predicate<String> chosen;
    private final PrintStream out;
    private final Watchdog watchdog;
    private SortedMap<String, String> tested = new TreeMap<>();

    RulesWatch(Path folder, Path people, Predicate<String> chosen, PrintStream out, Watchdog watchdog) {
        this.folder = folder;
        this.people = people;
        this.chosen = chosen;
        this.out = out;
        this.watchdog = watchdog;
    }

    /** Runs once, then after each change, until the process ends or the thread is interrupted. */
    void run() throws InterruptedException {
        FolderWatch files = new FolderWatch(List.of(folder, people));
        while (true) {
            again();
            out.println("waiting for changes in " + folder + " …");
            out.flush();
            files.await();
        }
    }

    /** Runs what has changed since the last time; a folder with mistakes is told and run when they are mended. */
    void again() {
        long start = CLOCK.millis();
        try {
            RuleFiles files = RuleFiles.of(folder);
            Set<String> changed = changed(files.texts());
            RulesTestRun run = RulesTestRun.of(folder, files, watchdog);
            tell(run, "cases", run.cases(chosen.and(path -> affects(changed, path))), start);
            tell(run, "whole profiles", run.people(people), start);
            tested = files.texts();
        } catch (RuleErrors | RuleBaseException e) {
            out.println(e.getMessage());
        }
    }

    private void tell(RulesTestRun run, String what, List<Outcome> outcomes, long start) {
        List<Outcome> failed = outcomes.stream().filter(o -> !o.passed()).toList();
        failed.forEach(outcome -> outcome.lines().forEach(line -> out.println(run.shown(line))));
        if (!outcomes.isEmpty()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%,d %s, %,d failed, after %.1f seconds.",
                    outcomes.size(),
                    what,
                    failed.size(),
                    (CLOCK.millis() - start) / 1000.0));
        }
    }

    private Set<String> changed(Map<String, String> now) {
        Set<String> paths = new HashSet<>();
        List<String> all = new ArrayList<>(now.keySet());
        all.addAll(tested.keySet());
        for (String path : all) {
            if (!now.getOrDefault(path, "").equals(tested.getOrDefault(path, ""))) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** A rule or a case affects the cases of its own stage, everything else affects all. */
    private static boolean affects(Set<String> changed, String cases) {
        return changed.stream()
                .anyMatch(path -> Stage.of(top(path)).isEmpty() || top(path).equals(top(cases)));
    }

    private static String top(String path) {
        return path.split("/", 2)[0];
    }
}
