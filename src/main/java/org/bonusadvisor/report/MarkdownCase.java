package org.bonusadvisor.report;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.EvidenceAdvice;
import org.bonusadvisor.advice.EvidenceAdvice.AchievementAdvice;
import org.bonusadvisor.advice.EvidenceAdvice.GapAdvice;
import org.bonusadvisor.advice.LeverageAdvice;
import org.bonusadvisor.report.view.AchievementView;
import org.bonusadvisor.report.view.AdviceView;
import org.bonusadvisor.report.view.MarketView;

/** Evidence, leverage and market in Markdown. */
final class MarkdownCase {
    private MarkdownCase() {}

    static void write(AdviceView view, Markdown text) {
        EvidenceAdvice evidence = view.advice().evidence();
        text.heading(2, view.say("heading.evidence"));
        text.labelled(view.say("evidence.score"), view.scored(view.wording().title(evidence.band()), evidence.score()));
        MarkdownWhy.reasons(view, view.reasons(evidence.because()), 0, text);
        if (evidence.achievements().isEmpty()) {
            text.paragraph(view.say("evidence.none"));
        }
        view.achievements().forEach(item -> achievement(view, item, text));
        if (!evidence.gaps().isEmpty()) {
            text.heading(3, view.say("gaps.profile"));
            gaps(view, evidence.gaps(), text);
        }
        position(view, text);
    }

    private static void achievement(AdviceView view, AchievementView item, Markdown text) {
        AchievementAdvice achievement = item.achievement();
        text.heading(3, view.achievement(achievement.id()));
        String proof = view.wording().say("proof", Map.of("n", achievement.proof()));
        String impact =
                view.wording().say("impact", Map.of("level", view.wording().name(achievement.impact())));
        String use = achievement.usable() ? "" : ", " + view.say("evidence.unusable");
        text.paragraph(String.join(", ", List.of(item.kind(), proof, impact)) + use);
        text.paragraph(achievement.sentence() == null ? view.say("evidence.unsaid") : achievement.sentence());
        if (!item.bars().isEmpty()) {
            String direction = item.direction().isEmpty() ? "" : " (" + item.direction() + ")";
            text.paragraph(
                    item.bars().get(0).text() + " → " + item.bars().get(1).text() + direction);
        }
        if (!achievement.gaps().isEmpty()) {
            text.heading(4, view.say("gaps"));
            gaps(view, achievement.gaps(), text);
        }
        MarkdownWhy.reasons(view, item.because(), 0, text);
    }

    private static void gaps(AdviceView view, List<GapAdvice> gaps, Markdown text) {
        for (GapAdvice gap : gaps) {
            String gain = view.gain(gap.gain());
            text.item(0, gain.isEmpty() ? gap.what() : gap.what() + " (" + gain + ")");
        }
        text.end();
    }

    private static void position(AdviceView view, Markdown text) {
        LeverageAdvice leverage = view.advice().leverage();
        text.heading(2, view.say("heading.leverage"));
        text.labelled(view.say("leverage.score"), view.scored(view.wording().title(leverage.band()), leverage.score()));
        MarkdownAsk.details(view.leverage(), text);
        MarkdownWhy.reasons(view, view.reasons(leverage.because()), 0, text);
        text.heading(3, view.say("market"));
        if (view.markets().isEmpty()) {
            text.paragraph(view.say("market.none"));
        }
        view.markets().forEach(market -> market(view, market, text));
        usual(view, text);
    }

    private static void market(AdviceView view, MarketView market, Markdown text) {
        if (market.standing() != null) {
            text.paragraph(market.standing());
        }
        MarkdownAsk.details(market.figures(), text);
        MarkdownAsk.details(market.remarks(), text);
        MarkdownWhy.reasons(view, market.because(), 0, text);
        if (market.attribution() != null) {
            text.paragraph(market.attribution());
        }
    }

    private static void usual(AdviceView view, Markdown text) {
        if (view.usual().isEmpty()) {
            return;
        }
        text.heading(3, view.say("usual")).paragraph(view.say("usual.text"));
        text.table(
                List.of(
                        view.say("usual.what"),
                        view.say("usual.figure"),
                        view.say("usual.population"),
                        view.say("usual.source")),
                view.usual().stream()
                        .map(usual -> List.of(
                                usual.what(),
                                usual.figure(),
                                usual.population(),
                                usual.source() + (usual.mark() == null ? "" : " (" + usual.mark() + ")") + "; "
                                        + usual.note() + " " + usual.url()))
                        .toList());
    }
}
