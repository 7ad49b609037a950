package org.bonusadvisor.report.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.CalendarEntry;
import org.bonusadvisor.advice.Advice.ChecklistEntry;
import org.bonusadvisor.advice.Advice.LegalAdvice;
import org.bonusadvisor.advice.Advice.SourceAdvice;
import org.bonusadvisor.advice.Advice.Unknown;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.advice.MarketAdvice;
import org.bonusadvisor.advice.Reason;
import org.bonusadvisor.advice.Redaction;
import org.bonusadvisor.advice.Script.BeatText;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.phrases.Format;
import org.jspecify.annotations.Nullable;

/** One advice as every view shows it: in words, with figures formatted and reasons joined with the trace. */
public final class AdviceView {
    private static final int FIRST_UNKNOWNS = 12;
    private static final int FIRST_CHANGES = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final Advice advice;
    private final Wording wording;
    private final Reasons reasons;
    private final List<AskView> asks;
    private final List<CueCards.Card> cards;
    private final List<Letter> emails;
    private final List<SourceAdvice> sources;

    /** The view of one advice, with figures in international English. */
    public AdviceView(Advice advice) {
        this(advice, Format.ENGLISH);
    }

    /** The view of one advice, in English with figures in a format. */
    public AdviceView(Advice advice, Format format) {
        this.advice = advice;
        this.wording = new Wording(Words.ENGLISH, advice.engineer().currency(), format);
        this.reasons = new Reasons(Words.ENGLISH, advice);
        this.asks = advice.amounts().stream()
                .map(ask -> new AskView(ask, advice, wording, reasons))
                .toList();
        this.cards = CueCards.of(advice, wording);
        this.emails = Letter.of(advice, wording);
        this.sources = Cited.sources(advice, reasons);
    }

    /** The advice itself. */
    public Advice advice() {
        return advice;
    }

    /** The words and formats of this advice. */
    public Wording wording() {
        return wording;
    }

    /** The words of a key. */
    public String say(String key) {
        return wording.say(key);
    }

    /** What is recommended, as the start of a line. */
    public String what() {
        Choice choice = advice.recommendation();
        return Words.capital(wording.type(choice.type(), choice.variant()));
    }

    /** The engineer's name, or "you". */
    public String who() {
        String name = advice.engineer().name();
        return name == null || name.isBlank() ? say("you") : Words.brief(name);
    }

    /** What would change the advice: the first few sets of things to do, least effort first. */
    public List<ChangeView> changes() {
        return advice.wouldChange().stream()
                .limit(FIRST_CHANGES)
                .map(change -> ChangeView.of(change, wording))
                .toList();
    }

    /** Whether there is nothing to ask for now. */
    public boolean waits() {
        return advice.recommendation().type() == BonusType.WAIT;
    }

    /** Who is advised and from what day: level, languages, pay, place. */
    public List<Detail> subject() {
        return Subject.details(advice, wording);
    }

    /** That names, texts and amounts were replaced, and what is advised otherwise for that; empty when they were not. */
    public String redaction() {
        Redaction redaction = advice.redaction();
        if (redaction == null) {
            return "";
        }
        String parts = redaction.differs().stream()
                .map(part -> say("redaction.part." + part))
                .collect(Collectors.joining(", "));
        return say("redaction.text") + " "
                + (parts.isEmpty() ? say("redaction.same") : wording.say("redaction.differs", Map.of("parts", parts)));
    }

    /** Who is advised and from what day, in one line. */
    public String about() {
        return subject().stream()
                .map(detail -> detail.label() + ": " + detail.text())
                .collect(Collectors.joining(" · "));
    }

    /** How strong evidence, leverage and confidence are. */
    public List<Meter> meters() {
        return Meter.of(advice, this);
    }

    /** The class of a part of the script, such as {@code beat-pause}. */
    public String beat(BeatText beat) {
        return "beat-"
                + NO_LETTERS.matcher(beat.beat().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** The few results that come first. */
    public List<Detail> results() {
        List<Detail> results = new ArrayList<>();
        String window = timing().window();
        results.add(new Detail(say("result.when"), timing().action() + (window == null ? "" : ", " + window)));
        results.add(new Detail(
                say("result.evidence"),
                scored(
                        wording.title(advice.evidence().band()),
                        advice.evidence().score())));
        results.add(new Detail(
                say("result.leverage"),
                scored(
                        wording.title(advice.leverage().band()),
                        advice.leverage().score())));
        results.add(new Detail(say("result.confidence"), confidence()));
        return results;
    }

    /** How far the advice can be relied on. */
    public String confidence() {
        return wording.title(advice.recommendation().confidence().level());
    }

    /** How it is asked for; null when there is nothing to say of it. */
    public @Nullable String mode() {
        Mode mode = advice.recommendation().mode();
        return mode == Mode.NONE || mode == Mode.STANDARD ? null : wording.name(mode);
    }

    /** The bonus that bridges the time to a raise; null without one. */
    public @Nullable String bridge() {
        Choice.Bridge bridge = advice.recommendation().bridge();
        if (bridge == null) {
            return null;
        }
        String type = wording.name(bridge.type());
        return bridge.stayMonths() == null
                ? wording.say("bridge.text", Map.of("type", type))
                : wording.say("bridge.stay", Map.of("type", type, "months", bridge.stayMonths()));
    }

    /** The asks with their amounts. */
    public List<AskView> asks() {
        return asks;
    }

    /** When to ask. */
    public TimingView timing() {
        return new TimingView(advice.timing(), advice.recommendation().variant(), wording, reasons);
    }

    /** Reasons in words. */
    public List<ReasonView> reasons(List<Reason> because) {
        return reasons.view(because);
    }

    /** The types that lost. */
    public List<RejectedView> rejected() {
        return advice.recommendation().rejected().stream()
                .map(rejected -> RejectedView.of(rejected, wording, reasons))
                .toList();
    }

    /** The achievements, strongest first. */
    public List<AchievementView> achievements() {
        return advice.evidence().achievements().stream()
                .map(achievement -> AchievementView.of(achievement, wording, reasons))
                .toList();
    }

    /** What an achievement is called; its id when the evidence does not list it. */
    public String achievement(String id) {
        return advice.evidence().achievements().stream()
                .filter(achievement -> Objects.equals(achievement.id(), id)
                        && !achievement.title().isBlank())
                .map(achievement -> achievement.title())
                .findFirst()
                .orElse(id);
    }

    /** The parts of the negotiating position. */
    public List<Detail> leverage() {
        return Position.leverage(advice.leverage(), wording);
    }

    /** What the market says, and on another basis; nothing when it says nothing. */
    public List<MarketView> markets() {
        List<MarketView> markets = new ArrayList<>();
        for (MarketAdvice one = advice.market(); one != null; one = one.also()) {
            markets.add(MarketView.of(one, wording, reasons));
        }
        return markets;
    }

    /** Published figures of what is usual. */
    public List<UsualView> usual() {
        return advice.usual().stream()
                .map(figure -> UsualView.of(figure, wording, reasons))
                .toList();
    }

    /** Words and minutes that the script takes to say. */
    public String speakingTime() {
        int words = advice.script().spokenWords();
        int seconds = Math.round(words * 60f / 130);
        String time = "%d:%02d".formatted(seconds / 60, seconds % 60);
        return wording.say("script.time", Map.of("words", wording.number(BigDecimal.valueOf(words)), "time", time));
    }

    /** Whether something of the checklist is there: done, missing or unknown. */
    public String state(ChecklistEntry entry) {
        return entry.done() == null ? "unknown" : entry.done() ? "done" : "missing";
    }

    /** Whether there is anything to prepare or to follow up. */
    public boolean prepares() {
        return !(advice.checklist().isEmpty()
                && advice.caseAgainst().isEmpty()
                && advice.alternatives().isEmpty()
                && advice.followUp().nextSteps().isEmpty()
                && advice.followUp().evidenceLog().isEmpty()
                && emails.isEmpty());
    }

    /** The e-mails for afterwards that there are. */
    public List<Letter> emails() {
        return emails;
    }

    /** The days that matter, on one line. */
    public CalendarLine calendarLine() {
        return CalendarLine.of(advice, wording);
    }

    /** The three things to do first. */
    public List<FirstSteps.Step> firstSteps() {
        return FirstSteps.of(advice, this);
    }

    /** What to rehearse from, card by card. */
    public List<CueCards.Card> cards() {
        return cards;
    }

    /** The unknowns most worth asking. */
    public List<Unknown> firstUnknowns() {
        return advice.unknowns().stream().limit(FIRST_UNKNOWNS).toList();
    }

    /** The other unknowns. */
    public List<Unknown> moreUnknowns() {
        return advice.unknowns().stream().skip(FIRST_UNKNOWNS).toList();
    }

    /** Points that closing a gap would gain. */
    public String gain(int points) {
        return points <= 0 ? "" : wording.say(points == 1 ? "gain.one" : "gain.many", Map.of("n", points));
    }

    /** A day. */
    public String date(LocalDate date) {
        return wording.date(date);
    }

    /** What kind of day an entry of the calendar is. */
    public String kind(CalendarEntry entry) {
        return wording.words().nameOrCode("event", entry.kind());
    }

    /** A language of the vocabulary. */
    public String language(String language) {
        return wording.words().nameOrCode("Language", language);
    }

    /** The place of a source in the list of sources. */
    public String anchor(SourceAdvice source) {
        return Reasons.anchor(source.id());
    }

    /** The sources that the reasons of this advice cite. */
    public List<SourceAdvice> sources() {
        return sources;
    }

    /** Where a legal note comes from and until when it holds. */
    public String legalSource(LegalAdvice note) {
        String source = say("legal.source") + ": " + note.source();
        return note.reviewBy() == null
                ? source
                : source + "; " + wording.say("legal.review", Map.of("date", wording.date(note.reviewBy())));
    }

    /** A value of the profile as text. */
    public String value(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    /** A band or level with its score. */
    public String scored(String band, int score) {
        return wording.say("scored", Map.of("band", band, "score", score));
    }

    /** The last line: which rules and data the advice rests on. */
    public String origin() {
        return wording.say(
                "footer",
                Map.of(
                        "id", advice.profileId(),
                        "rules", advice.ruleBase().rules(),
                        "files", advice.ruleBase().files(),
                        "ruleBase", advice.ruleBase().digest(),
                        "data", advice.data().digest(),
                        "version", advice.formatVersion()));
    }
}
