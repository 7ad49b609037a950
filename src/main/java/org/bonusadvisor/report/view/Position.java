package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.LeverageAdvice;
import org.bonusadvisor.advice.MarketAdvice;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.phrases.Format;
import org.jspecify.annotations.Nullable;

/** The negotiating position and the market, line by line. */
final class Position {
    private Position() {}

    static List<Detail> leverage(LeverageAdvice leverage, Wording wording) {
        return List.of(
                new Detail(wording.say("criticality.label"), wording.title(leverage.criticality())),
                new Detail(wording.say("flight-risk.label"), wording.title(leverage.flightRisk())),
                new Detail(wording.say("ability.label"), wording.title(leverage.abilityToPay())));
    }

    static List<Detail> market(MarketAdvice market, Wording wording) {
        List<Detail> details = new ArrayList<>();
        add(details, wording, "p25", money(market.p25(), wording));
        add(details, wording, "p50", money(market.p50(), wording));
        add(details, wording, "p75", money(market.p75(), wording));
        add(details, wording, "percentile", market.percentile() == null ? null : Format.number(market.percentile()));
        add(details, wording, "basis", market.basis() == Basis.UNKNOWN ? null : wording.title(market.basis()));
        add(details, wording, "market-source", source(market, wording));
        add(details, wording, "trust", market.trust());
        add(details, wording, "used-for", market.usedFor());
        return details;
    }

    private static String source(MarketAdvice market, Wording wording) {
        String source = market.source();
        if (market.year() != null) {
            source += ", " + market.year();
        }
        return market.n() == null
                ? source
                : source + ", " + wording.say("answers", Map.of("n", Format.number(BigDecimal.valueOf(market.n()))));
    }

    private static @Nullable String money(@Nullable BigDecimal amount, Wording wording) {
        return amount == null ? null : wording.money(amount);
    }

    private static void add(List<Detail> details, Wording wording, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            details.add(new Detail(wording.say(key + ".label"), text));
        }
    }
}
