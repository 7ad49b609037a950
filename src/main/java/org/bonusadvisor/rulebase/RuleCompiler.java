package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
     * Compiles files into a knowledge base.
     *
     * @param digest names the build, so that two rule bases can live side by side
     * @throws RuleBaseException when a rule does not compile
     */
    KieBase compile(SortedMap<String, String> files, String digest) {
        List<RuleProblem> problems = new ArrayList<>();
        KieBase base = build(files, digest, problems);
        if (base != null) {
            return base;
        }
        List<RuleProblem> placed = problems.stream().filter(p -> p.line() > 0).toList();
        throw new RuleBaseException(placed.isEmpty() ? ruleByRule(files, digest, problems) : placed);
    }

    private @org.jspecify.annotations.Nullable KieBase build(
            Map<String, String> files, String digest, List<RuleProblem> problems) {
        ReleaseId release = services.newReleaseId("org.bonusadvisor", "rules-" + digest, "1");
        KieFileSystem source = services.newKieFileSystem().generateAndWritePomXML(release);
        files.forEach((path, text) -> source.write(ROOT + path, text));
        try {
            KieBuilder builder = services.newKieBuilder(source).buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                problems.add(problem(files, message));
            }
            if (!problems.isEmpty()) {
                return null;
            }
            KieBaseConfiguration configuration = services.newKieBaseConfiguration();
            // Shared beta nodes lose firings in 10.2.0 (apache/incubator-kie-drools #7115, #7109).
            configuration.setOption(ShareBetaNodesOption.NO);
            return services.newKieContainer(release).newKieBase(configuration);
        } catch (RuntimeException e) {
            problems.add(new RuleProblem("", 0, "", Sentences.compile(String.valueOf(e.getMessage()))));
            return null;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static RuleProblem problem(Map<String, String> files, Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        String file = files.keySet().stream().filter(path::endsWith).findFirst().orElse("");
        int line = file.isEmpty() ? 0 : Math.max(0, message.getLine());
        String rule = line > 0 ? Sentences.ruleAt(files.getOrDefault(file, ""), line) : "";
        return new RuleProblem(file, line, rule, Sentences.compile(message.getText()));
    }

    /** Finds the rules that do not compile by compiling each alone: the engine gives no place for most mistakes. */
    private List<RuleProblem> ruleByRule(SortedMap<String, String> files, String digest, List<RuleProblem> unplaced) {
        List<RuleProblem> found = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (builds(file.getKey(), file.getValue(), digest)) {
                continue;
            }
            for (SingleRule single : SingleRule.of(file.getValue())) {
                List<RuleProblem> problems = new ArrayList<>();
                build(Map.of(file.getKey(), single.text()), digest + "-one", problems);
                if (!problems.isEmpty()) {
                    found.add(new RuleProblem(
                            file.getKey(),
                            single.line(),
                            single.name(),
                            problems.get(0).message()));
                }
            }
        }
        return found.isEmpty() ? unplaced : found;
    }

    private boolean builds(String path, String text, String digest) {
        return build(new TreeMap<>(Map.of(path, text)), digest + "-file", new ArrayList<>()) != null;
    }
}
