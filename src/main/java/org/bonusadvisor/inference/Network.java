package org.bonusadvisor.inference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

/** The engine's network of the rules of a rule base. Safe for many threads. */
public final class Network {
    private static final String PACKAGE = "org.bonusadvisor.rules";

    private final RuleBase rules;
    private final KieBase engine;
    private final AtWork atWork;
    private final Guards guards;
    private final Set<Class<?>> asked;

    /**
     * How a network is built. Version 10.2.0 of the engine loses firings where beta nodes are shared between packages
     * (apache/incubator-kie-drools #7115, #7109); no setting may change what rules conclude.
     *
     * @param shared whether rules that begin alike share beta nodes
     * @param packages whether each file has a package of its own
     * @param order the order in which the engine gets the rules
     */
    public record Settings(boolean shared, boolean packages, Comparator<Rule> order) {
        /** Those of the program: nothing shared, one package, rules in the order of files and lines. */
        public static final Settings OURS = new Settings(false, false, (a, b) -> 0);
    }

    private Network(RuleBase rules, KieBase engine, AtWork atWork, Guards guards, Set<Class<?>> asked) {
        this.rules = rules;
        this.engine = engine;
        this.atWork = atWork;
        this.guards = guards;
        this.asked = asked;
    }

    /** The network of a rule base. */
    public static Network of(RuleBase rules) {
        return of(rules, rules.all());
    }

    /** The network of some rules of a rule base, for a working memory that needs no others. */
    public static Network of(RuleBase rules, List<Rule> needed) {
        return of(rules, needed, Settings.OURS);
    }

    /** The network of one stage of a rule base, for a working memory that runs no other. */
    public static Network of(RuleBase rules, Stage stage) {
        return of(rules, stage, Settings.OURS);
    }

    /** The network of one stage of a rule base, built in another way. */
    public static Network of(RuleBase rules, Stage stage, Settings settings) {
        return of(rules, rules.all().stream().filter(r -> r.stage() == stage).toList(), settings);
    }

    private static Network of(RuleBase base, List<Rule> rules, Settings settings) {
        AtWork atWork = new AtWork();
        Guards guards = new Guards(atWork);
        ModelImpl model = new ModelImpl(PACKAGE);
        rules.stream()
                .sorted(settings.order())
                .forEach(rule -> model.addRule(new RuleModel(new RuleAtWork(rule, base.position(rule)), atWork, guards)
                        .in(folder(rule, settings), rule.stage())));
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration(null, new FilteringLoader());
        configuration.setOption(settings.shared() ? ShareBetaNodesOption.YES : ShareBetaNodesOption.NO);
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return new Network(
                base, KieBaseBuilder.createKieBaseFromModel(model, configuration), atWork, guards, asked(rules));
    }

    private static Set<Class<?>> asked(List<Rule> rules) {
        Set<Class<?>> types = new HashSet<>();
        for (Rule rule : rules) {
            for (Rule.Premise premise : rule.premises()) {
                FactTypes.find(premise.type()).ifPresent(types::add);
            }
        }
        return types;
    }

    private static String folder(Rule rule, Settings settings) {
        return settings.packages() ? PACKAGE + "." + rule.file().replaceAll("\\W", "_") : PACKAGE;
    }

    /** The rules in it. */
    public RuleBase rules() {
        return rules;
    }

    /** Whether some rule asks for facts or conclusions of a type. */
    boolean asksFor(Class<?> type) {
        return asked.contains(type);
    }

    /** How many guards it has. */
    int guards() {
        return guards.count();
    }

    /** Where the engine's own objects find the working memory that they are asked for. */
    AtWork atWork() {
        return atWork;
    }

    /** An empty working memory of the engine. */
    KieSession session() {
        return engine.newKieSession();
    }
}
