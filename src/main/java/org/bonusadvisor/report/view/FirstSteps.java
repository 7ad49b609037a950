package org.bonusadvisor.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.ChecklistEntry;
import org.bonusadvisor.advice.EvidenceAdvice.AchievementAdvice;
import org.bonusadvisor.advice.EvidenceAdvice.GapAdvice;

/** What to do first: of each kind of preparation the one that the rules put first. */
public final class FirstSteps {
    private static final int MOST = 3;

    private FirstSteps() {}

    /** At most three things to do, each with the part of the page that tells more. */
    public record Step(String text, String note, String part) {}

    /**
     * The gap that gains most, the first thing that is not ready and the unknown of most worth, then what is next; who
     * waits has no meeting to get ready for.
     */
    static List<Step> of(Advice advice, AdviceView view) {
        List<Step> gaps = gaps(advice)
                .filter(gap -> gap.gain() > 0)
                .sorted(Comparator.comparingInt(GapAdvice::gain).reversed())
                .map(gap -> new Step(gap.what(), view.gain(gap.gain()), "evidence"))
                .toList();
        List<Step> open = Stream.of(Boolean.FALSE, null)
                .flatMap(state -> advice.checklist().stream().filter(entry -> Objects.equals(entry.done(), state)))
                .map(entry -> step(entry, view))
                .toList();
        List<Step> unknowns = advice.unknowns().stream()
                .map(unknown -> new Step(unknown.whyItMatters(), "", "unknowns"))
                .toList();
        List<Step> next = advice.followUp().nextSteps().stream()
                .map(statement -> new Step(statement.text(), "", "preparation"))
                .toList();
        List<List<Step>> kinds = view.waits() ? List.of(unknowns, gaps, next) : List.of(gaps, open, unknowns, next);
        return inTurn(kinds);
    }

    private static List<Step> inTurn(List<List<Step>> kinds) {
        List<Step> first = new ArrayList<>();
        for (int turn = 0; turn < MOST; turn++) {
            for (List<Step> kind : kinds) {
                if (turn < kind.size() && first.size() < MOST) {
                    first.add(kind.get(turn));
                }
            }
        }
        return List.copyOf(first);
    }

    private static Step step(ChecklistEntry entry, AdviceView view) {
        return new Step(entry.item(), view.say("state." + view.state(entry)), "preparation");
    }

    private static Stream<GapAdvice> gaps(Advice advice) {
        return Stream.concat(
                advice.evidence().achievements().stream()
                        .map(AchievementAdvice::gaps)
                        .flatMap(List::stream),
                advice.evidence().gaps().stream());
    }
}
