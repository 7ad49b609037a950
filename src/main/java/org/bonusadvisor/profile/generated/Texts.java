package org.bonusadvisor.profile.generated;

import java.util.List;

/** Free texts: mostly what people write, at times what must not be repeated, at times what breaks a careless program. */
final class Texts {
    private static final List<String> PLAIN = List.of(
            "order search",
            "checkout service",
            "ledger import",
            "the billing pipeline",
            "edge cache",
            "login flow under load",
            "two new colleagues brought up to speed",
            "moved all tenants to the new cluster",
            "spring release",
            "I like the team and the product",
            "My results are above plan",
            "promised orally by the former manager in March",
            "budgets are tight this year");
    private static final List<String> TRAPS = List.of(
            "I need the money to pay my bills",
            "Give me a raise or I leave",
            "I deserve it and it is unfair",
            "Tom earns more than I do",
            "I was on parental leave for ten weeks",
            "an unpublished exploit of the customer gateway",
            "I have another offer, sort of");
    private static final List<String> ODD = List.of(
            "",
            "   ",
            "${target} {x} [amount]",
            "<b>bold</b> & \"quoted\"",
            "two\nlines",
            "=SUM(A1)",
            "\u202Egnp.exe",
            "caf\u00e9 \ud83e\udd80",
            "a rather long text that goes on and on ".repeat(6).strip());

    private Texts() {}

    static String any(Chance chance) {
        if (chance.yes(0.8)) {
            return chance.of(PLAIN);
        }
        return chance.of(chance.yes(0.6) ? TRAPS : ODD);
    }
}
