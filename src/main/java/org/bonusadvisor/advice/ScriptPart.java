package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.bonusadvisor.facts.Confidentiality;
import org.bonusadvisor.facts.Language;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.phrases.ProfileSlots;
import org.bonusadvisor.phrases.Sentences;
import org.bonusadvisor.phrases.Slots;

/** Composes what to say from the lines that rules chose. */
final class ScriptPart {
    /** What is said before the manager answers. */
    private static final Set<String> SPOKEN = Set.of("OPENING", "EVIDENCE", "CRITICALITY", "ASK");

    /** The order from which a line can be left out; what stands before it makes the point. */
    private static final int SPARE_FROM = 30;

    /** Without a line that says what is asked for, no memo is written. */
    private static final String SUBJECT = "memo.subject";

    private static final Pattern PERCENTILE = Pattern.compile("\\bp(\\d+(?:[.]\\d+)?)\\b");

    /** Types that pay for past results. */
    private static final Set<BonusType> PAST = Set.of(BonusType.PERFORMANCE, BonusType.SPOT);

    private final Case work;
    private final EvidencePart evidence;
    private final List<AchievementScore> scores;
    private final Set<Line> unsaid = new HashSet<>();
    private boolean past;

    ScriptPart(Case work, EvidencePart evidence, List<AchievementScore> scores) {
        this.work = work;
        this.evidence = evidence;
        this.scores = scores;
    }

    /** Makes the sentences on the strongest achievements available: all of them to a page, as many as fit to a talk. */
    void setEvidence(List<Ask> asks) {
        int limit = work.all(EvidenceLimit.class)
                .mapToInt(c -> c.conclusion().count())
                .min()
                .orElse(2);
        past = asks.stream().anyMatch(a -> PAST.contains(a.type()) && a.role() != Role.INTERIM);
        List<String> sentences = scores.stream()
                .filter(this::mayBeNamed)
                .map(s -> evidence.sentence(s.achievement()))
                .filter(sentence -> !sentence.isEmpty())
                .limit(limit)
                .toList();
        work.slots().set("results", String.join(" ", sentences));
        work.slots().set("whyNow", lines("CRITICALITY"));
        int words = work.all(WordLimit.class)
                .mapToInt(c -> c.conclusion().words())
                .min()
                .orElse(Integer.MAX_VALUE);
        set(sentences);
        if (spoken() > words) {
            shorten(sentences, words);
        }
    }

    private void shorten(List<String> sentences, int words) {
        for (int count = sentences.size() - 1; count > 0 && spoken() > words; count--) {
            set(sentences.subList(0, count));
        }
        for (Line line : spare()) {
            if (spoken() > words) {
                unsaid.add(line);
            }
        }
        if (spoken() > words) {
            set(List.of());
        }
    }

    /** The words from the opening to the ask. */
    private int spoken() {
        return spoken(beats(SPOKEN::contains));
    }

    /** Lines that a talk can do without when it gets too long, the last ones first. */
    private List<Line> spare() {
        return Stream.of("CRITICALITY", "OPENING", "ASK")
                .flatMap(beat -> {
                    List<Line> lines =
                            new ArrayList<>(said(beat).stream().map(Said::line).toList());
                    Collections.reverse(lines);
                    return lines.stream()
                            .limit(Math.max(0, lines.size() - 1))
                            .filter(line -> line.order() >= SPARE_FROM);
                })
                .toList();
    }

    private boolean mayBeNamed(AchievementScore score) {
        return (past ? score.usableForPerformance() : score.usable()) == Answer.YES;
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
        List<Script.BeatText> beats = beats(beat -> true);
        return new Script(work.style(), beats, branches(), memo(), spoken(beats));
    }

    private List<Script.BeatText> beats(Predicate<String> which) {
        return work.names("beats").stream()
                .filter(which)
                .map(beat -> new Script.BeatText(beat, work.say("beat." + beat), lines(beat)))
                .filter(beat -> !beat.text().isEmpty())
                .toList();
    }

    private static int spoken(List<Script.BeatText> beats) {
        return beats.stream()
                .filter(beat -> SPOKEN.contains(beat.beat()))
                .mapToInt(beat -> Sentences.words(beat.text()))
                .sum();
    }

    private String lines(String beat) {
        return said(beat).stream().map(Said::text).distinct().collect(Collectors.joining(" "));
    }

    /** A line that a rule chose, and how it is said. */
    private record Said(Line line, String text) {}

    private List<Said> said(String beat) {
        return work.all(Line.class)
                .map(Concluded::conclusion)
                .filter(line -> line.beat().equals(beat) && !unsaid.contains(line))
                .sorted(Comparator.comparingInt(Line::order).thenComparing(Line::key))
                .map(line -> new Said(line, work.say(line.key())))
                .filter(said -> !said.text().isEmpty())
                .toList();
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
        setPlainWords();
        List<MemoLine> chosen = work.all(MemoLine.class)
                .map(Concluded::conclusion)
                .sorted(Comparator.comparingInt(MemoLine::order).thenComparing(MemoLine::key))
                .toList();
        if (chosen.stream().noneMatch(line -> line.key().equals(SUBJECT))) {
            return "";
        }
        return chosen.stream()
                .map(line -> work.say(line.key()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The technical words of the results, with what they mean to those who are not engineers. */
    private void setPlainWords() {
        String said = Objects.requireNonNullElse(work.slots().value("results"), "");
        String lower = said.toLowerCase(Locale.ROOT);
        work.slots()
                .set(
                        "plainWords",
                        work.knowledge().phrases().vocabulary().stream()
                                .map(Vocabulary::term)
                                .filter(term -> names(said, lower, term))
                                .map(this::inPlainWords)
                                .collect(Collectors.joining(", ")));
        Matcher percentile = PERCENTILE.matcher(said);
        if (percentile.find()) {
            work.slots().set("percentileSaid", percentile.group());
            work.slots().set("percentileShare", percentile.group(1));
        }
    }

    private static boolean names(String text, String lower, String term) {
        return lower.contains(term)
                && Pattern.compile("\\b" + Pattern.quote(term) + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }

    private String inPlainWords(String name) {
        Phrases.Term term = Objects.requireNonNull(work.knowledge().phrases().term(name));
        String plain = term.plain().replaceFirst("[.]$", "");
        return term.name() + " (" + plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) + ")";
    }

    List<Advice.ObjectionAdvice> objections(List<RankedObjection> ranked) {
        Slots strongest = scores.stream()
                .filter(s -> mayBeNamed(s) && !isRestricted(s.achievement()))
                .filter(s -> !evidence.sentence(s.achievement()).isEmpty())
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

    private boolean isRestricted(String achievement) {
        return work.achievement(achievement)
                .filter(a -> a.confidentiality() == Confidentiality.RESTRICTED)
                .isPresent();
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
                term.name(), meaning, use.achievement(), work.slots().written(language), term.plain()));
    }
}
