package org.bonusadvisor.profile.generated.realistic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.bonusadvisor.profile.generated.Chance;

/** With whom is talked, what the market and others offer, and what the engineer wants. */
final class Talk {
    private static final List<String> REASONS = List.of(
            "my results are above plan",
            "I have taken over the on-call of two teams",
            "my pay has not moved in two years",
            "colleagues who joined later earn more",
            "my rent has gone up");

    private Talk() {}

    static void write(Sketch sketch, ObjectNode profile) {
        manager(sketch, profile.putObject("manager"));
        if (sketch.chance().yes(0.6)) {
            market(sketch, profile.putObject("market"));
        }
        offer(sketch, profile.putObject("offer"));
        intent(sketch, profile.putObject("intent"));
        if (sketch.chance().yes(0.1)) {
            profile.putArray("refusals")
                    .addObject()
                    .put("type", sketch.chance().of(List.of("PERFORMANCE", "RAISE")))
                    .put("date", sketch.day(-300, -40))
                    .put("reason", "no budget this year");
        }
    }

    private static void manager(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        to.put("style", chance.of(List.of("DATA_DRIVEN", "RELATIONSHIP", "DIRECT", "COLLABORATIVE", "UNKNOWN")));
        to.put(
                "relationship",
                chance.yes(0.4 + sketch.merit() / 2) ? "GOOD" : chance.yes(0.75) ? "NEUTRAL" : "STRAINED");
        to.put("tenureDays", chance.whole(20, 1_400));
        to.putArray("approvers")
                .add("MANAGER")
                .add(chance.of(List.of("DIRECTOR", "VP_ENG")))
                .add(chance.of(List.of("HR", "CFO")));
        if (chance.yes(0.3)) {
            to.put("discretionLimit", sketch.money(0.01, 0.03));
        }
        if (chance.yes(0.15)) {
            to.put("remark", "budgets are tight this year");
        }
        if (chance.yes(0.05)) {
            to.put("absentFrom", sketch.day(2, 10)).put("absentTo", sketch.day(12, 30));
        }
    }

    private static void market(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        BigDecimal median = sketch.money(0.9, 1.2);
        to.put("p25", median.multiply(new BigDecimal("0.9")).setScale(0, RoundingMode.HALF_UP));
        to.put("p50", median);
        to.put("p75", median.multiply(new BigDecimal("1.12")).setScale(0, RoundingMode.HALF_UP));
        to.put("basis", chance.yes(0.85) ? "BASE" : "TOTAL");
        to.put("sources", chance.whole(1, 4)).put("date", sketch.day(-400, -20));
        to.put("levelMatches", chance.yes(0.9)).put("locationMatches", chance.yes(0.9));
    }

    private static void offer(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        if (!chance.yes(0.15 + sketch.merit() / 4)) {
            to.put("kind", "NONE");
            return;
        }
        String kind = chance.of(List.of("RECRUITER_CONTACT", "INTERVIEWS", "FINAL_STAGE", "WRITTEN"));
        to.put("kind", kind).put("count", chance.whole(1, 2));
        if (kind.equals("WRITTEN")) {
            BigDecimal base = sketch.money(1.04, 1.3);
            to.put("base", base)
                    .put("total", base.multiply(new BigDecimal("1.15")).setScale(0, RoundingMode.UP));
            to.put("deadline", sketch.day(5, 28)).put("wouldAccept", chance.of(List.of("YES", "UNSURE", "NO")));
        }
    }

    private static void intent(Sketch sketch, ObjectNode to) {
        Chance chance = sketch.chance();
        boolean stays = chance.yes(0.85);
        to.put("wantsToStay", stays);
        if (stays && chance.yes(0.6)) {
            to.put("willCommitMonths", chance.of(List.of(6, 12, 12, 18, 24)));
        }
        if (chance.yes(0.35)) {
            to.put(
                    "desiredType",
                    chance.of(List.of("PERFORMANCE", "PERFORMANCE", "RAISE", "RAISE", "PROMOTION", "RETENTION")));
        }
        if (chance.yes(0.3)) {
            to.put("desiredPercent", chance.whole(4, 25));
        } else if (chance.yes(0.3)) {
            to.put("desiredAmount", sketch.money(0.03, 0.2));
        }
        if (chance.yes(0.2)) {
            to.put("walkAwayBase", sketch.money(1, 1.1));
        }
        if (chance.yes(0.5)) {
            to.putArray("reasons").add(chance.of(REASONS));
        }
        if (chance.yes(0.05)) {
            to.put("priorPromise", "promised orally by the former manager in March");
        }
    }
}
