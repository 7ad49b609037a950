package org.bonusadvisor.authoring.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.Network;
import org.bonusadvisor.inference.compiled.CompiledRules;
import org.bonusadvisor.inference.compiled.Compiler;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;

/**
 * A way to run rules.
 *
 * @param name what it is called
 * @param engine the rules of a stage, ready to run in this way
 */
public record Variant(String name, BiFunction<RuleBase, Stage, Engine> engine) {
    private static final Comparator<Rule> WRITTEN = (a, b) -> 0;
    private static final Comparator<Rule> REVERSED =
            Comparator.comparing(Rule::file).thenComparing(Rule::line).reversed();
    private static final Comparator<Rule> MIXED = Comparator.comparing(rule -> place(rule.name()));

    /** The ways that must all conclude the same. */
    public static List<Variant> all() {
        return List.of(
                new Variant("as the program runs them", Variant::advised),
                network("beta nodes shared", new Network.Settings(true, false, WRITTEN)),
                network("a package for each file", new Network.Settings(false, true, WRITTEN)),
                network("in reverse order", new Network.Settings(false, false, REVERSED)),
                network("in mixed order", new Network.Settings(false, false, MIXED)),
                compiled("executable model", Compiler.EXECUTABLE_MODEL),
                compiled("classic builder", Compiler.CLASSIC));
    }

    /** The network with settings, of one stage at a time. */
    public static Variant network(String name, Network.Settings settings) {
        return new Variant(name, (rules, stage) -> {
            Network network = Network.of(rules, stage, settings);
            return subject -> run(network, subject);
        });
    }

    /** Profiles go through all stages in one working memory; a case runs its stage alone. */
    private static Engine advised(RuleBase rules, Stage stage) {
        Network network = Network.of(rules, stage);
        return subject -> subject.advised() != null ? subject.advised() : run(network, subject);
    }

    private static Map<String, List<Object>> run(Network network, Subject subject) {
        try (Inference inference = new Inference(network)) {
            subject.facts().forEach(inference::state);
            inference.run(subject.stage());
            return byRule(inference.firings().stream());
        }
    }

    /** Conclusions by the names of the rules that drew them. */
    static Map<String, List<Object>> byRule(Stream<Firing> firings) {
        return firings.collect(Collectors.groupingBy(
                firing -> firing.rule().name(), Collectors.mapping(Firing::conclusion, Collectors.toList())));
    }

    private static Variant compiled(String name, Compiler compiler) {
        return new Variant(name, (rules, stage) -> {
            CompiledRules compiled = CompiledRules.of(rules, stage, compiler);
            return new Engine() {
                @Override
                public Map<String, List<Object>> conclusions(Subject subject) {
                    return compiled.conclusions(subject.facts());
                }

                @Override
                public Map<String, String> refused() {
                    return compiled.refused();
                }
            };
        });
    }

    /** A number without pattern that depends on a name alone. */
    private static int place(String name) {
        return Integer.reverse(name.hashCode() * 0x9E3779B1);
    }
}
