package org.bonusadvisor.rulebase;

import java.util.List;
import java.util.SortedMap;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Compiles rule files with the executable model. */
final class RuleCompiler {
    private static final String ROOT = "src/main/resources/org/bonusadvisor/rules/";

    private final KieServices services = KieServices.get();

    /**
     * Compiles checked rules into a knowledge base.
     *
     * @param files what the engine gets, by path
     * @param digest names the build, so that two rule bases can live side by side
     * @throws RuleBaseException when the engine refuses what the checks have passed
     */
    KieBase compile(SortedMap<String, String> files, String digest) {
        ReleaseId release = services.newReleaseId("org.bonusadvisor", "rules-" + digest, "1");
        KieFileSystem source = services.newKieFileSystem().generateAndWritePomXML(release);
        files.forEach((path, text) -> source.write(ROOT + path, text));
        try {
            KieBuilder builder = services.newKieBuilder(source).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RuleBaseException(refused(errors));
            }
            KieBaseConfiguration configuration = services.newKieBaseConfiguration();
            // Shared beta nodes lose firings in 10.2.0 (apache/incubator-kie-drools #7115, #7109).
            configuration.setOption(ShareBetaNodesOption.NO);
            return services.newKieContainer(release).newKieBase(configuration);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static List<RuleProblem> refused(List<Message> errors) {
        return errors.stream()
                .map(error -> RuleProblem.of(
                        "R099",
                        String.valueOf(error.getPath()).replaceFirst("^.*/rules/", ""),
                        "the engine refuses a rule that the checks have passed; this is a mistake of the program: "
                                + error.getText().lines().findFirst().orElse("")))
                .distinct()
                .toList();
    }
}
