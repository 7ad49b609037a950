package org.bonusadvisor.inference;

import java.util.List;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

/** The engine's network of the rules of a rule base. Safe for many threads. */
public final class Network {
    private final RuleBase rules;
    private final KieBase engine;

    private Network(RuleBase rules, KieBase engine) {
        this.rules = rules;
        this.engine = engine;
    }

    /** The network of a rule base. */
    public static Network of(RuleBase rules) {
        return of(rules, rules.all());
    }

    /** The network of one stage of a rule base, for a working memory that runs no other. */
    public static Network of(RuleBase rules, Stage stage) {
        return of(rules, rules.all().stream().filter(r -> r.stage() == stage).toList());
    }

    private static Network of(RuleBase base, List<Rule> rules) {
        ModelImpl model = new ModelImpl();
        rules.forEach(rule -> model.addRule(new RuleModel(rule.tree()).under(rule.stage())));
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration(null, new FilteringLoader());
        // Shared beta nodes lose firings in 10.2.0 (apache/incubator-kie-drools #7115, #7109).
        configuration.setOption(ShareBetaNodesOption.NO);
        return new Network(base, KieBaseBuilder.createKieBaseFromModel(model, configuration));
    }

    /** The rules in it. */
    public RuleBase rules() {
        return rules;
    }

    /** An empty working memory of the engine. */
    KieSession session() {
        return engine.newKieSession();
    }
}
