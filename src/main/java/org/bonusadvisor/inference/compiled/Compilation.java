package org.bonusadvisor.inference.compiled;

import java.util.List;
import java.util.UUID;
import org.bonusadvisor.inference.FilteringLoader;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * What a compiler made of a text.
 *
 * @param engine the rules ready to run, null when the compiler refuses the text
 * @param error why it does, empty when it does not
 */
record Compilation(@Nullable KieBase engine, String error) {

    /** Gives a text to a compiler; nothing of it stays behind in the engine's store. */
    static Compilation of(String text, Compiler compiler) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "org.bonusadvisor", "rules", UUID.randomUUID().toString());
        KieFileSystem source = services.newKieFileSystem().generateAndWritePomXML(release);
        source.write("src/main/resources/org/bonusadvisor/rules/rules.drl", text);
        KieBuilder builder = services.newKieBuilder(source, new FilteringLoader());
        try {
            List<Message> errors =
                    builder.buildAll(compiler.project()).getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                return refused(errors.get(0).getText());
            }
            KieBaseConfiguration configuration = services.newKieBaseConfiguration();
            configuration.setOption(ShareBetaNodesOption.NO);
            return new Compilation(
                    services.newKieContainer(release, new FilteringLoader()).newKieBase(configuration), "");
        } catch (RuntimeException e) {
            return refused(e.getMessage());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** A text that cannot be compiled; below its first line an error shows generated code. */
    static Compilation refused(@Nullable String error) {
        return new Compilation(null, String.valueOf(error).lines().findFirst().orElse("no reason given"));
    }
}
