package org.bonusadvisor.report.view;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.advice.Choice.Rejected;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Variant;

/** A type that lost: its name, what beat it, and why. */
public record RejectedView(String name, String beatenBy, List<ReasonView> because) {
    private static final Pattern BEATEN = Pattern.compile("(precedence|score) (-?\\d+) of ([A-Z_]+)");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]{4,}");

    static RejectedView of(Rejected rejected, Wording wording, Reasons reasons) {
        return new RejectedView(
                Words.capital(wording.name(rejected.type())),
                beatenBy(rejected.beatenBy(), wording),
                reasons.view(rejected.because()));
    }

    private static String beatenBy(String text, Wording wording) {
        if (text.equals("veto")) {
            return wording.say("beaten.veto");
        }
        Matcher beaten = BEATEN.matcher(text);
        if (beaten.matches()) {
            return wording.say(
                    "beaten." + beaten.group(1),
                    Map.of("n", beaten.group(2), "type", typeOrText(beaten.group(3), wording)));
        }
        String plain =
                CONSTANT.matcher(text).replaceAll(word -> Matcher.quoteReplacement(typeOrText(word.group(), wording)));
        return Words.capital(plain);
    }

    private static String typeOrText(String text, Wording wording) {
        for (BonusType type : BonusType.values()) {
            if (type.name().equals(text)) {
                return wording.name(type);
            }
        }
        return text.equals(Variant.CONTRACT_RATE.name()) ? wording.name(Variant.CONTRACT_RATE) : text;
    }
}
