package org.bonusadvisor.authoring.compare;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.advice.TimingAdvice;
import org.bonusadvisor.authoring.compare.Field.Kind;
import org.bonusadvisor.facts.Role;
import org.jspecify.annotations.Nullable;

/** The fields of an advice that are compared one by one. */
final class AdviceFields {
    private final Map<Field, Object> fields = new LinkedHashMap<>();

    private AdviceFields() {}

    /** Money as a number, days, numbers, texts and lists of codes; what is not there has no entry. */
    static Map<Field, Object> of(Advice advice) {
        AdviceFields found = new AdviceFields();
        found.choice(advice.recommendation());
        advice.amounts().forEach(found::amount);
        found.timing(advice.timing(), "");
        found.put(
                Kind.OBJECTIONS,
                "objections",
                "",
                codes(advice.objections().stream()
                        .map(Advice.ObjectionAdvice::code)
                        .toList()));
        found.put(
                Kind.FLAGS,
                "red flags",
                "",
                codes(advice.redFlags().stream().map(Advice.RedFlagAdvice::code).toList()));
        found.put(
                Kind.FLAGS,
                "legal notes",
                "",
                codes(advice.legalNotes().stream().map(Advice.LegalAdvice::code).toList()));
        return found.fields;
    }

    private static List<String> codes(List<String> all) {
        return all.stream().distinct().toList();
    }

    private void choice(Choice choice) {
        put(Kind.TYPE, "type", "", choice.type().name());
        put(Kind.TYPE, "mode", "", choice.mode().name());
        put(Kind.TYPE, "variant", "", choice.variant().name());
    }

    private void amount(AmountAdvice amount) {
        String ask = ask(amount.role());
        if (amount.role() != Role.MAIN) {
            put(Kind.TYPE, "type", ask, amount.type().name());
        }
        put(Kind.AMOUNTS, "walk away below", ask, money(amount.walkAway()));
        put(Kind.AMOUNTS, "target", ask, money(amount.target()));
        put(Kind.AMOUNTS, "open with", ask, money(amount.opening()));
        put(Kind.AMOUNTS, "cap", ask, money(amount.cap()));
        put(Kind.AMOUNTS, "months to stay", ask, amount.stayMonths());
        put(Kind.AMOUNTS, "payment", ask, amount.payment().isEmpty() ? null : String.join(" ", amount.payment()));
        AmountAdvice.GrantRange grant = amount.grantPercent();
        put(Kind.AMOUNTS, "grant", ask, grant == null ? null : grant.low() + " to " + grant.high() + "%");
        AmountAdvice.ContingentCash cash = amount.contingentOn();
        put(Kind.AMOUNTS, "contingent cash", ask, cash == null ? null : money(cash.max()));
    }

    private static String ask(Role role) {
        return role == Role.MAIN ? "" : role.name().toLowerCase(Locale.ROOT) + " ask";
    }

    private void timing(@Nullable TimingAdvice timing, String ask) {
        if (timing == null) {
            return;
        }
        put(
                Kind.TIMING,
                "what to do",
                ask,
                timing.action().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        put(Kind.TIMING, "earliest", ask, timing.earliest());
        put(Kind.TIMING, "latest", ask, timing.latest());
        put(Kind.TIMING, "not before", ask, timing.notBefore());
        put(Kind.TIMING, "decision", ask, timing.decisionDate());
        timing(timing.next(), "second ask");
    }

    private static @Nullable BigDecimal money(@Nullable Sum sum) {
        return sum == null ? null : sum.amount().stripTrailingZeros();
    }

    private void put(Kind kind, String name, String ask, @Nullable Object value) {
        if (value != null) {
            fields.put(new Field(kind, name, ask), value);
        }
    }
}
