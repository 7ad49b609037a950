package org.bonusadvisor.advice;

import java.util.Objects;
import java.util.Optional;
import org.bonusadvisor.conclusions.MarketUnusable;
import org.bonusadvisor.facts.Market;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.inference.Concluded;
import org.jspecify.annotations.Nullable;

/** Writes down what the market says and how far it was used. */
final class MarketPart {
    private final Case work;

    MarketPart(Case work) {
        this.work = work;
    }

    @Nullable
    MarketAdvice write(Optional<MarketPosition> position) {
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
                work.say(position.isPresent() ? "market-used.position" : "market-used.none"));
    }
}
