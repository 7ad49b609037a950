package org.bonusadvisor.advice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.conclusions.Beat;
import org.bonusadvisor.conclusions.Branch;
import org.bonusadvisor.conclusions.EvidenceLimit;
import org.bonusadvisor.conclusions.Line;
import org.bonusadvisor.conclusions.MemoLine;
import org.bonusadvisor.conclusions.ObjectionPoints;
import org.bonusadvisor.conclusions.TermLimit;
import org.bonusadvisor.conclusions.TermUse;
import org.bonusadvisor.conclusions.WordLimit;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Language;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.phrases.ProfileSlots;
import org.bonusadvisor.phrases.Slots;

/** Composes what to say from the lines that rules chose. */
final class ScriptPart {
    /** What is said before the manager answers. */
    private static final Set<String> SPOKEN = Set.of("OPENING", "EVIDENCE", "CRITICALITY", "ASK");

    /** Types that pay for past results. */
    private static final Set<BonusType> PAST = Set.of(BonusType.PERFORMANCE, BonusType.SPOT);

    private final Case work;
    private final EvidencePart evidence;
    private final List<AchievementScore> scores;

    ScriptPart(Case work, EvidencePart evidence, List<AchievementScore> scores) {
        this.work = work;
        this.evidence = evidence;
        this.scores = scores;
    }

    /** Makes the evidence sentences of the strongest achievements available to every text. */
    void setEvidence(List<Ask> asks) {
        int limit = work.all(EvidenceLimit.class)
                .mapToInt(c -> c.conclusion().count())
                .min()
                .orElse(2);
        boolean past = asks.stream().anyMatch(a -> PAST.contains(a.type()) && a.order() == 1);
        List<String> sentences = scores.stream()
                .filter(s -> (past ? s.usableForPerformance() : s.usable()) == Answer.YES)
                .map(s -> evidence.sentence(s.achievement()))
                .filter(text -> !text.isEmpty())
                .limit(limit)
                .toList();
        int words = work.all(WordLimit.class)
                .mapToInt(c -> c.conclusion().words())
                .min()
                .orElse(Integer.MAX_VALUE);
        int count = sentences.size();
        do {
            set(sentences.subList(0, count));
            count--;
        } while (count >= 0 && spoken(beats()) > words);
    }

    private void set(List<String> sentences) {
        ProfileSlots slots = work.slots();
        slots.clear("evidence", "evidence1", "evidence2", "evidence3");
        slots.set("evidence", String.join(" ", sentences));
        for (int i = 0; i < sentences.size(); i++) {
            slots.set("evidence" + (i + 1), sentences.get(i));
        }
    }

    Script write() {
        List<Script.BeatText> beats = beats();
        return new Script(work.style(), beats, branches(), memo(), spoken(beats));
    }

    private List<Script.BeatText> beats() {
        return work.all(Beat.class)
                .map(Concluded::conclusion)
                .sorted(Comparator.comparingInt(Beat::order).thenComparing(Beat::beat))
                .map(Beat::beat)
                .distinct()
                .map(beat -> new Script.BeatText(beat, work.say("beat." + beat), lines(beat)))
                .filter(beat -> !beat.text().isEmpty())
                .toList();
    }

    private static int spoken(List<Script.BeatText> beats) {
        return beats.stream()
                .filter(beat -> SPOKEN.contains(beat.beat()))
                .mapToInt(beat -> beat.text().split("\\s+").length)
                .sum();
    }

    private String lines(String beat) {
        List<String> texts = work.all(Line.class)
                .map(Concluded::conclusion)
                .filter(line -> line.beat().equals(beat))
                .sorted(Comparator.comparingInt(Line::order).thenComparing(Line::key))
                .map(line -> work.say(line.key()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return String.join(" ", texts);
    }

    private List<Script.BranchText> branches() {
        return work.all(Branch.class)
                .map(Concluded::conclusion)
                .sorted(Comparator.comparingInt(Branch::order).thenComparing(Branch::key))
                .map(b -> new Script.BranchText(work.say("situation." + b.situation()), work.say(b.key())))
                .filter(b -> !b.text().isEmpty())
                .distinct()
                .toList();
    }

    private String memo() {
        List<String> lines = work.all(MemoLine.class)
                .map(Concluded::conclusion)
                .sorted(Comparator.comparingInt(MemoLine::order).thenComparing(MemoLine::key))
                .map(line -> work.say(line.key()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return String.join("\n", lines);
    }

    List<Advice.ObjectionAdvice> objections(List<RankedObjection> ranked) {
        Slots strongest = scores.stream()
                .filter(s -> s.rank() == 1)
                .findFirst()
                .map(s -> work.slotsOf(s.achievement()))
                .orElse(work.slots());
        return ranked.stream()
                .map(o -> new Advice.ObjectionAdvice(
                        o.code(),
                        work.knowledge().codes().get("objections", o.code()).title(),
                        o.rank(),
                        o.score(),
                        work.say("manager." + o.code(), strongest),
                        work.say("rebuttal." + o.code(), strongest),
                        work.say("question." + o.code(), strongest),
                        work.reasons(ObjectionPoints.class, p -> p.code().equals(o.code()))))
                .toList();
    }

    /** The terms to print: for each achievement the preferred ones, up to the limits that rules set. */
    List<Advice.TermAdvice> vocabulary() {
        int total = work.all(TermLimit.class)
                .mapToInt(c -> c.conclusion().total())
                .min()
                .orElse(0);
        int each = work.all(TermLimit.class)
                .mapToInt(c -> c.conclusion().each())
                .min()
                .orElse(0);
        Map<String, TermUse> chosen = new LinkedHashMap<>();
        Map<String, Integer> used = new LinkedHashMap<>();
        work.all(TermUse.class)
                .map(Concluded::conclusion)
                .sorted(Comparator.comparingInt(TermUse::rank)
                        .thenComparingInt(u -> rank(u.achievement()))
                        .thenComparing(TermUse::term))
                .forEach(use -> {
                    int count = used.getOrDefault(use.achievement(), 0);
                    if (chosen.size() < total && count < each && !chosen.containsKey(use.term())) {
                        chosen.put(use.term(), use);
                        used.put(use.achievement(), count + 1);
                    }
                });
        return chosen.values().stream().map(this::term).flatMap(List::stream).toList();
    }

    private int rank(String achievement) {
        return scores.stream()
                .filter(s -> s.achievement().equals(achievement))
                .mapToInt(s -> s.rank() == 0 ? Integer.MAX_VALUE : s.rank())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Advice.TermAdvice> term(TermUse use) {
        Phrases.Term term = work.knowledge().phrases().term(use.term());
        if (term == null) {
            return List.of();
        }
        Language language =
                work.achievement(use.achievement()).map(a -> a.language()).orElse(Language.UNKNOWN);
        String notes = language == Language.GO ? term.go() : language == Language.RUST ? term.rust() : "";
        String meaning = List.of(term.meaning(), notes, term.caution()).stream()
                .filter(text -> !text.isBlank())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return List.of(new Advice.TermAdvice(
                use.term(), meaning, use.achievement(), work.slots().written(language), term.plain()));
    }
}
