package org.bonusadvisor.bench.choice;

import java.util.List;
import org.bonusadvisor.bench.BenchException;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Printer;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The same rules as DRL, as Drools is commonly used: compiled once by its classic builder of drools-mvel, with a container
 * made for each run or one kept for all. What it concludes is taken from the working memory; it keeps no reasons.
 */
final class DroolsAsUsual implements Chooser {
    private final ReleaseId release;
    private final @Nullable KieContainer kept;

    DroolsAsUsual(RuleBase rules, boolean keeping) {
        KieServices services = KieServices.get();
        release = services.newReleaseId("org.bonusadvisor.bench", keeping ? "kept" : "each", "1");
        KieFileSystem source = services.newKieFileSystem().generateAndWritePomXML(release);
        source.write("src/main/resources/org/bonusadvisor/rules/candidates.drl", drl(rules));
        Results results =
                services.newKieBuilder(source).buildAll(DrlProject.class).getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new BenchException("drools-mvel refuses the rules: " + results.getMessages(Message.Level.ERROR));
        }
        kept = keeping ? services.newKieContainer(release) : null;
    }

    private static String drl(RuleBase rules) {
        return Printer.print(
                Stage.CANDIDATES.folder(),
                rules.all().stream()
                        .filter(rule -> rule.stage() == Stage.CANDIDATES)
                        .map(Rule::tree)
                        .toList());
    }

    @Override
    public Choice choose(List<Object> facts) {
        if (kept != null) {
            return choose(kept, facts);
        }
        KieContainer container = KieServices.get().newKieContainer(release);
        try {
            return choose(container, facts);
        } finally {
            container.dispose();
        }
    }

    private static Choice choose(KieContainer container, List<Object> facts) {
        KieSession session = container.newKieSession();
        try {
            facts.forEach(session::insert);
            session.getAgenda().getAgendaGroup(Stage.CANDIDATES.folder()).setFocus();
            session.fireAllRules();
            return Choice.of(session.getObjects());
        } finally {
            session.dispose();
        }
    }
}
