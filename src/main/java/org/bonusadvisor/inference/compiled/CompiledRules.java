package org.bonusadvisor.inference.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.inference.FiringLimitException;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Printer;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * The rules of a stage as a compiler of Drools reads them. It gets a copy printed from their checked trees, in which they
 * have numbers for names. Safe for many threads.
 */
public final class CompiledRules {
    private static final Pattern NAMED = Pattern.compile(" in \\[Rule \"(rule \\d+)\"[^]]*]");

    private final Stage stage;
    private final List<Rule> rules;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final KieBase engine;

    private CompiledRules(List<Rule> rules, Stage stage, Compiler compiler) {
        this.stage = stage;
        Compilation all = compiled(rules, stage, compiler);
        if (all.engine() == null) {
            refuse(rules, compiler, all.error());
        }
        this.rules = rules.stream().filter(r -> !refused.containsKey(r.name())).toList();
        this.engine = Objects.requireNonNull(
                all.engine() != null
                        ? all.engine()
                        : compiled(this.rules, stage, compiler).engine());
    }

    /** The rules of a stage of a rule base, as many as a compiler takes. */
    public static CompiledRules of(RuleBase base, Stage stage, Compiler compiler) {
        return new CompiledRules(
                base.all().stream().filter(r -> r.stage() == stage).toList(), stage, compiler);
    }

    private static Compilation compiled(List<Rule> rules, Stage stage, Compiler compiler) {
        try {
            return Compilation.of(
                    Printer.print(stage.folder(), rules.stream().map(Rule::tree).toList()), compiler);
        } catch (IllegalArgumentException e) {
            return Compilation.refused(e.getMessage());
        }
    }

    /** Finds those that the compiler refuses among rules that it refuses together: errors do not always name a rule. */
    private void refuse(List<Rule> some, Compiler compiler, String error) {
        if (some.size() == 1) {
            refused.put(some.get(0).name(), error);
            return;
        }
        int half = some.size() / 2;
        for (List<Rule> part : List.of(some.subList(0, half), some.subList(half, some.size()))) {
            Compilation compilation = compiled(part, stage, compiler);
            if (compilation.engine() == null) {
                refuse(part, compiler, compilation.error());
            }
        }
    }

    /** The names of the rules that the compiler refuses, each with the reason that it gives. */
    public Map<String, String> refused() {
        return Map.copyOf(refused);
    }

    /**
     * What the rules conclude from facts, by their names.
     *
     * @throws FiringLimitException when they do not come to rest
     * @throws StoppedException when one of them meets a value that the engine cannot deal with
     */
    public Map<String, List<Object>> conclusions(List<?> facts) {
        Map<String, List<Object>> concluded = new HashMap<>();
        KieSession session = engine.newKieSession();
        try {
            facts.forEach(session::insert);
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    int place = Printer.place(event.getRule().getName());
                    concluded
                            .computeIfAbsent(rules.get(place).name(), name -> new ArrayList<>())
                            .add(event.getObject());
                }
            });
            session.getAgenda().getAgendaGroup(stage.folder()).setFocus();
            run(session);
        } finally {
            session.dispose();
        }
        return concluded;
    }

    private void run(KieSession session) {
        int fired;
        try {
            fired = session.fireAllRules(Inference.LIMIT);
        } catch (RuntimeException e) {
            String why = String.valueOf(e.getMessage());
            Matcher named = NAMED.matcher(why);
            throw new StoppedException(
                    named.find() ? rules.get(Printer.place(named.group(1))).name() : "",
                    named.replaceFirst("").strip());
        }
        if (fired >= Inference.LIMIT) {
            throw new FiringLimitException(stage, Inference.LIMIT);
        }
    }
}
