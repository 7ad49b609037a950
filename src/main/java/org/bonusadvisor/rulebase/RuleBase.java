package org.bonusadvisor.rulebase;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** A compiled rule base: the rules, where they stand, and the texts that belong to them. Safe for many threads. */
public final class RuleBase {
    private final RuleFiles files;
    private final List<Rule> rules;
    private final Map<String, Rule> byName;
    private final Map<String, Integer> positions = new HashMap<>();
    private final KieBase engine;
    private final String digest;

    private RuleBase(RuleFiles files, List<Rule> rules, KieBase engine) {
        this.files = files;
        this.rules = List.copyOf(rules);
        this.byName = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));
        List<Rule> ordered = rules.stream()
                .sorted(Comparator.comparing(Rule::stage).thenComparing(Rule::id, RuleIdOrder.INSTANCE))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            positions.put(ordered.get(i).name(), i);
        }
        this.engine = engine;
        this.digest = files.digest();
    }

    /**
     * The rules that the program carries; they cannot change, so they are compiled once in a process.
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
        CheckedFiles checked = CheckedFiles.of(files);
        if (!checked.problems().isEmpty()) {
            throw new RuleBaseException(checked.problems());
        }
        return new RuleBase(files, checked.rules(), new RuleCompiler().compile(checked.printed(), files.digest()));
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

    /** The engine's form of the rules. */
    public KieBase engine() {
        return engine;
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
