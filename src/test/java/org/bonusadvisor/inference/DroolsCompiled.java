package org.bonusadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Printer;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

/** The same rules as Drools' own compiler reads them. */
final class DroolsCompiled {
    private final KieBase engine;

    DroolsCompiled(List<FileTree> files, String name) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.bonusadvisor", name, "1");
        KieFileSystem source = services.newKieFileSystem().generateAndWritePomXML(release);
        files.forEach(
                file -> source.write("src/main/resources/" + file.source().file(), Printer.print(file, file.rules())));
        assertThat(services.newKieBuilder(source, new FilteringLoader())
                        .buildAll(ExecutableModelProject.class)
                        .getResults()
                        .getMessages(Message.Level.ERROR))
                .isEmpty();
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(ShareBetaNodesOption.NO);
        engine = services.newKieContainer(release, new FilteringLoader()).newKieBase(configuration);
    }

    /** What the rules of a stage conclude from facts: each rule's id and the conclusion, sorted. */
    List<String> conclusions(Stage stage, List<?> facts) {
        List<String> concluded = new ArrayList<>();
        KieSession session = engine.newKieSession();
        try {
            facts.forEach(session::insert);
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    concluded.add(event.getRule().getName().split(" ", 2)[0] + " " + event.getObject());
                }
            });
            session.getAgenda().getAgendaGroup(stage.folder()).setFocus();
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return concluded.stream().sorted().toList();
    }
}
