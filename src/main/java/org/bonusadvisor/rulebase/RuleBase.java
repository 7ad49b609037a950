package org.bonusadvisor.rulebase;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bonusadvisor.rulebase.bundle.Bundle;
import org.bonusadvisor.rulebase.bundle.DamagedBundleException;
import org.bonusadvisor.rulebase.bundle.Packer;
import org.bonusadvisor.rulebase.bundle.Unpacker;
import org.jspecify.annotations.Nullable;

/** A rule base without mistakes: the rules, where they stand, and the texts that belong to them. Safe for many threads. */
public final class RuleBase {
    private static final String PART = "rules";

    private final Supplier<RuleFiles> sources;
    private final List<Rule> rules;
    private final Map<String, Rule> byName = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final String digest;
    private final int files;
    private final @Nullable Bundle bundle;

    private RuleBase(RuleFiles files, List<Rule> rules) {
        this.sources = () -> files;
        this.rules = List.copyOf(rules);
        this.digest = files.digest();
        this.files = (int) files.texts().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .count();
        this.bundle = null;
        rules.forEach(rule -> byName.put(rule.name(), rule));
        rules.stream()
                .sorted(Comparator.comparing(Rule::stage).thenComparing(Rule::id, RuleIdOrder.INSTANCE))
                .forEach(rule -> positions.put(rule.name(), positions.size()));
    }

    private RuleBase(Bundle bundle, Unpacker unpacker, Supplier<RuleFiles> sources) {
        this.sources = sources;
        this.bundle = bundle;
        this.digest = unpacker.text();
        this.files = unpacker.number();
        this.rules = RulePacking.unpack(unpacker);
        for (Rule rule : rules) {
            byName.put(rule.name(), rule);
            positions.put(rule.name(), unpacker.below(rules.size()));
        }
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

    /**
     * The rules in a bundle, as they were packed.
     *
     * @param sources the files from which the bundle was made; asked for when a text is wanted
     * @throws DamagedBundleException when the bundle holds something else
     */
    public static RuleBase of(Bundle bundle, Supplier<RuleFiles> sources) {
        Unpacker rules = bundle.part(PART).orElseThrow(() -> new DamagedBundleException("it has no rules"));
        return new RuleBase(bundle, rules, sources);
    }

    /** Packs the rules; the key is the name of the part. */
    public Map.Entry<String, byte[]> pack() {
        Packer packer = new Packer();
        packer.text(digest);
        packer.number(files);
        RulePacking.pack(rules, packer);
        rules.forEach(rule -> packer.number(position(rule)));
        return Map.entry(PART, packer.bytes());
    }

    /** A part of the bundle that these rules were read from; empty when they were read from texts. */
    public Optional<Unpacker> part(String name) {
        return Optional.ofNullable(bundle).flatMap(b -> b.part(name));
    }

    /** Everything in the rules folder. */
    public RuleFiles sources() {
        return sources.get();
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
        return files;
    }

    private static final class Embedded {
        private static final RuleBase RULES = Shipped.rules();
    }
}
