package org.bonusadvisor.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bonusadvisor.conclusions.MarketUnusable;
import org.bonusadvisor.facts.Market;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.MarketSurvey;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.market.Finding;
import org.jspecify.annotations.Nullable;

/** Writes down what the market says and how far it was used: the coach's own figures, else what the tables have. */
final class MarketPart {
    private final Case work;
    private final List<Finding> findings;

    MarketPart(Case work) {
        this.work = work;
        this.findings = work.knowledge().market().lookUp(work.profile());
    }

    /** What was looked up, as facts for the rules. */
    List<MarketSurvey> facts() {
        return findings.stream().map(this::fact).toList();
    }

    private MarketSurvey fact(Finding finding) {
        return new MarketSurvey(
                finding.basis(),
                finding.answers(),
                work.asOf().getYear() - finding.year(),
                finding.steps(),
                finding.rateAnswers(),
                finding.standing(),
                finding.percentile());
    }

    @Nullable
    MarketAdvice write(Optional<MarketPosition> position) {
        MarketAdvice also = null;
        for (int i = findings.size() - 1; i >= 0; i--) {
            also = new SurveyText(work, findings.get(i)).write(also);
        }
        return findings.isEmpty() ? coach(position) : also;
    }

    private @Nullable MarketAdvice coach(Optional<MarketPosition> position) {
        Market market = work.profile().market();
        if (!market.p50().known() && !market.dayRateP50().known() && market.percentileOfBase() == null) {
            return null;
        }
        String unusable = work.all(MarketUnusable.class)
                .map(Concluded::conclusion)
                .map(m -> work.say("market." + m.key()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        var median = market.p50().known() ? market.p50() : market.dayRateP50();
        return new MarketAdvice(
                market.p25().amount(),
                median.amount(),
                market.p75().amount(),
                position.map(MarketPosition::percentile).orElse(market.percentileOfBase()),
                market.basis(),
                null,
                market.date().date() == null
                        ? null
                        : Integer.valueOf(
                                Objects.requireNonNull(market.date().date()).getYear()),
                work.say("market-source.coach"),
                unusable.isEmpty() ? work.say("market-trust.usable") : unusable,
                work.say(position.isPresent() ? "market-used.position" : "market-used.none"),
                null,
                null,
                null,
                work.reasons(MarketUnusable.class, m -> true),
                null);
    }
}
