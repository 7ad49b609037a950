package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bonusadvisor.calculation.EvidenceCount;
import org.bonusadvisor.conclusions.EvidenceBandStart;
import org.bonusadvisor.conclusions.EvidenceCap;
import org.bonusadvisor.conclusions.Exclusion;
import org.bonusadvisor.conclusions.ImpactSign;
import org.bonusadvisor.conclusions.ProofCap;
import org.bonusadvisor.conclusions.ProofPoints;
import org.bonusadvisor.conclusions.Sentence;
import org.bonusadvisor.conclusions.TermProblem;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Confidentiality;
import org.bonusadvisor.facts.Evidence;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.phrases.Sentences;
import org.bonusadvisor.phrases.Slots;

/** Writes down the evidence: what each achievement is worth, what is said of it, and what is missing. */
final class EvidencePart {
    private final Case work;
    private final List<AchievementScore> scores;
    private final EvidenceCount count;

    EvidencePart(Case work, List<AchievementScore> scores) {
        this.work = work;
        this.scores = scores;
        this.count = new EvidenceCount(work.profile().achievements(), work.inference());
    }

    EvidenceAdvice write(Evidence evidence) {
        List<Reason> because = new ArrayList<>(work.reasons(EvidenceCap.class, c -> c.cap() <= evidence.score()));
        because.addAll(work.reasons(EvidenceBandStart.class, s -> s.band() == evidence.band()));
        return new EvidenceAdvice(
                evidence.score(),
                evidence.band(),
                scores.stream().map(this::achievement).toList(),
                gaps(""),
                because);
    }

    private EvidenceAdvice.AchievementAdvice achievement(AchievementScore score) {
        String id = score.achievement();
        Achievement a = work.achievement(id).orElseThrow();
        List<Reason> because = new ArrayList<>();
        because.addAll(work.reasons(Exclusion.class, e -> e.achievement().equals(id)));
        because.addAll(work.reasons(TermProblem.class, t -> t.achievement().equals(id)));
        because.addAll(work.reasons(ImpactSign.class, s -> s.achievement().equals(id)));
        because.addAll(work.reasons(ProofPoints.class, p -> p.achievement().equals(id)));
        because.addAll(work.reasons(ProofCap.class, c -> c.achievement().equals(id)));
        String sentence = sentence(id);
        return new EvidenceAdvice.AchievementAdvice(
                id,
                title(a),
                a.kind(),
                score.proof(),
                score.impact(),
                sentence.isEmpty() ? null : sentence,
                score.usable() == Answer.YES,
                a.measurement().before(),
                a.measurement().after(),
                a.measurement().unit(),
                a.direction(),
                gaps(id),
                because.stream().distinct().toList());
    }

    /** A report is passed on, so a restricted result has no title of its own. */
    private String title(Achievement a) {
        String summary = a.confidentiality() == Confidentiality.RESTRICTED ? work.say("title.restricted") : a.summary();
        return Objects.requireNonNullElse(summary, Objects.requireNonNullElse(a.id(), ""));
    }

    /** What is said of an achievement; empty when nothing may be said. */
    String sentence(String id) {
        Achievement achievement = work.achievement(id).orElseThrow();
        List<String> parts = work.all(Sentence.class)
                .map(Concluded::conclusion)
                .filter(s -> s.achievement().equals(id))
                .sorted(Comparator.comparingInt(Sentence::order).thenComparing(Sentence::key))
                .map(s -> work.words(s.key(), achievement))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        String text = Sentences.join(parts).replaceFirst("^[,.;:\\s]+", "");
        if (text.isEmpty()) {
            return "";
        }
        String sentence = Sentences.capital(text);
        return sentence.matches("(?s).*[.?!]") ? sentence : sentence + ".";
    }

    /** Gaps, the most gainful first; what several rules say is said once, with every reason. */
    private List<EvidenceAdvice.GapAdvice> gaps(String achievement) {
        Slots slots = work.slotsOf(achievement);
        Map<String, EvidenceAdvice.GapAdvice> gaps = new LinkedHashMap<>();
        count.gaps(achievement).stream()
                .map(c -> new EvidenceAdvice.GapAdvice(
                        work.say("gap." + c.conclusion().key(), slots),
                        c.conclusion().gain(),
                        List.of(work.reason(c.firing()))))
                .filter(gap -> !gap.what().isEmpty())
                .forEach(gap -> gaps.merge(gap.what(), gap, EvidencePart::both));
        return List.copyOf(gaps.values());
    }

    private static EvidenceAdvice.GapAdvice both(EvidenceAdvice.GapAdvice a, EvidenceAdvice.GapAdvice b) {
        List<Reason> because = new ArrayList<>(a.because());
        because.addAll(b.because());
        return new EvidenceAdvice.GapAdvice(
                a.what(), a.gain(), because.stream().distinct().toList());
    }
}
