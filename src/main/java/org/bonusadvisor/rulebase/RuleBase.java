package org.bonusadvisor.rulebase;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule base without mistakes: the rules, where they stand, and the texts that belong to them. Safe for many threads. */
public final class RuleBase {
    private final RuleFiles files;
    private final List<Rule> rules;
    private final Map<String, Rule> byName;
    private final Map<String, Integer> positions = new HashMap<>();
    private final String digest;

    private RuleBase(RuleFiles files, List<Rule> rules) {
        this.files = files;
        this.rules = List.copyOf(rules);
        this.byName = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));
        List<Rule> ordered = rules.stream()
                .sorted(Comparator.comparing(Rule::stage).thenComparing(Rule::id, RuleIdOrder.INSTANCE))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            positions.put(ordered.get(i).name(), i);
        }
        this.digest = files.digest();
    }

    /**
     * The rules that the program carries; they cannot change, so they are read once in a process.
     *
     * @throws RuleBaseException when they cannot be used
     */
    public static RuleBase embedded() {
        try {
            return Embedded.RULES;
        } catch (ExceptionInInitializerError e) {
            if (e.getCause() instanceof RuleBaseException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /**
     * The rules of a folder.
     *
     * @throws RuleBaseException when the folder cannot be used; its message names every problem
     */
    public static RuleBase of(Path folder) {
        return of(RuleFiles.of(folder));
    }

    /**
     * The rules of given files.
     *
     * @throws RuleBaseException when they cannot be used; its message names every problem
     */
    public static RuleBase of(RuleFiles files) {
        return of(files, CheckedFiles.of(files));
    }

    /**
     * The rules of given files that are checked already.
     *
     * @throws RuleBaseException when they cannot be used; its message names every problem
     */
    public static RuleBase of(RuleFiles files, CheckedFiles checked) {
        if (!checked.problems().isEmpty()) {
            throw new RuleBaseException(checked.problems());
        }
        return new RuleBase(files, checked.rules());
    }

    /** Everything in the rules folder. */
    public RuleFiles sources() {
        return files;
    }

    /** All rules, in the order of files and lines. */
    public List<Rule> all() {
        return rules;
    }

    /** The rule of that name, which the engine knows too. */
    public Rule rule(String name) {
        Rule rule = byName.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule `" + name + "`");
        }
        return rule;
    }

    /** The place of a rule in the order of stages and ids, from 0. */
    public int position(Rule rule) {
        return positions.getOrDefault(rule.name(), positions.size());
    }

    /** SHA-256 of rules, phrases, sources and codes. */
    public String digest() {
        return digest;
    }

    /** Number of rules. */
    public int rules() {
        return rules.size();
    }

    /** Number of rule files. */
    public int files() {
        return (int) files.texts().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .count();
    }

    private static final class Embedded {
        private static final RuleBase RULES = of(RuleFiles.embedded());
    }
}
