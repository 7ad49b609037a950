package org.bonusadvisor.advice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.bonusadvisor.inference.Network;
import org.bonusadvisor.market.MarketTables;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.rulebase.CitedSource;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.jspecify.annotations.Nullable;

/**
 * Everything that advice is made from besides the profile.
 *
 * @param rules the rule base
 * @param making the rules in the engine, perhaps still being put there
 * @param phrases what is said
 * @param codes declared codes
 * @param market market tables
 * @param ruleBase the rules by their digest and size
 * @param data the market tables by their digest
 * @param sources what rules cite but our defaults, in their order
 * @param citations what is said of each rule, by its name
 * @param vetoes the facts on which vetoes rest
 * @param format how figures are written
 * @param plan which parts of an advice are written
 */
record Knowledge(
        RuleBase rules,
        FutureTask<Network> making,
        Phrases phrases,
        Codes codes,
        MarketTables market,
        Advice.RuleBaseId ruleBase,
        Advice.DataId data,
        List<Advice.SourceAdvice> sources,
        Map<String, Citation> citations,
        List<VetoFacts> vetoes,
        Format format,
        Plan plan) {

    /** The knowledge that goes with a rule base; figures are written in international English. */
    static Knowledge of(RuleBase rules) {
        FutureTask<Network> making = making(rules, rules.all());
        MarketTables market = MarketTables.embedded();
        return new Knowledge(
                rules,
                making,
                Phrases.of(rules),
                Codes.of(rules),
                market,
                new Advice.RuleBaseId(rules.digest(), rules.rules(), rules.files()),
                new Advice.DataId(market.digest()),
                sources(rules),
                Citation.of(rules),
                VetoFacts.of(rules),
                Format.ENGLISH,
                Plan.WHOLE);
    }

    /** The making of a network takes longest, and nothing needs it before the first profile has been read. */
    private static FutureTask<Network> making(RuleBase rules, List<Rule> needed) {
        FutureTask<Network> making = new FutureTask<>(() -> Network.of(rules, needed));
        Thread maker = new Thread(making, "network");
        maker.setDaemon(true);
        maker.start();
        return making;
    }

    /** The same with figures in another format. */
    Knowledge writing(Format other) {
        return with(making, other, plan);
    }

    /** The same for advice without some parts. */
    Knowledge without(Set<Part> parts) {
        Plan some = Plan.without(parts, rules, phrases);
        List<Rule> needed = some.rules(rules);
        boolean all = needed.size() == rules.all().size();
        return with(all ? making : making(rules, needed), format, some);
    }

    private Knowledge with(FutureTask<Network> network, Format figures, Plan parts) {
        return new Knowledge(
                rules, network, phrases, codes, market, ruleBase, data, sources, citations, vetoes, figures, parts);
    }

    private static List<Advice.SourceAdvice> sources(RuleBase rules) {
        return CitedSource.of(rules).values().stream()
                .filter(source -> !source.grade().equals("D"))
                .map(source -> new Advice.SourceAdvice(
                        source.id(), source.title(), source.grade(), known(source.year()), known(source.url())))
                .toList();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What is said of a rule. */
    Citation citation(Rule rule) {
        return Objects.requireNonNull(citations.get(rule.name()));
    }

    /** The rules in the engine. */
    Network network() {
        try {
            return making.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the rules were put into the engine", e);
        }
    }
}
