package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.MarketAdvice;
import org.bonusadvisor.facts.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What the market says on one basis.
 *
 * @param standing where pay stands, in words; null when it is not placed
 * @param figures the figures, line by line
 * @param remarks source, trust and use, line by line
 * @param attribution what the licence asks to print beside the figures; null for a coach's own
 * @param because why it is trusted and used so far
 */
public record MarketView(
        @Nullable String standing,
        List<Detail> figures,
        List<Detail> remarks,
        @Nullable String attribution,
        List<ReasonView> because) {

    static MarketView of(MarketAdvice market, Wording wording, Reasons reasons) {
        List<Detail> figures = new ArrayList<>();
        add(figures, wording, "p25", money(market.p25(), wording));
        add(figures, wording, "p50", money(market.p50(), wording));
        add(figures, wording, "p75", money(market.p75(), wording));
        add(figures, wording, "percentile", market.percentile() == null ? null : wording.number(market.percentile()));
        add(figures, wording, "basis", market.basis() == Basis.UNKNOWN ? null : wording.title(market.basis()));
        List<Detail> remarks = new ArrayList<>();
        add(remarks, wording, "found", market.found());
        add(remarks, wording, "market-source", source(market, wording));
        add(remarks, wording, "trust", market.trust());
        add(remarks, wording, "used-for", market.usedFor());
        return new MarketView(
                market.standing(), figures, remarks, market.attribution(), reasons.view(market.because()));
    }

    /** Source with year and answers; a source that was looked up names its year itself. */
    private static String source(MarketAdvice market, Wording wording) {
        String source = market.found() == null ? withoutStop(market.source()) : market.source();
        if (market.year() != null && market.found() == null) {
            source += ", " + market.year();
        }
        return market.n() == null
                ? source
                : source
                        + (market.found() == null ? ", " : " ")
                        + wording.say("answers", Map.of("n", wording.number(BigDecimal.valueOf(market.n()))));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
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
