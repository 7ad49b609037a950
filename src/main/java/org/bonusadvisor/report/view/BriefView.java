package org.bonusadvisor.report.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.EvidenceAdvice.AchievementAdvice;
import org.bonusadvisor.advice.EvidenceAdvice.GapAdvice;
import org.bonusadvisor.advice.Reason;

/** One advice on one page, for the coach who sits beside the engineer; how much it says depends on its room. */
public final class BriefView {
    /** From the most to the least that a page may have to say. */
    private static final List<Room> ROOMS = List.of(
            new Room(6, 5, 600),
            new Room(5, 5, 600),
            new Room(4, 4, 600),
            new Room(3, 4, 600),
            new Room(3, 3, 400),
            new Room(3, 3, 280),
            new Room(3, 3, 200),
            new Room(3, 3, 140),
            new Room(3, 2, 90),
            new Room(3, 1, 50),
            new Room(3, 1, 20));

    /** Letters of a page that is well filled and not crowded. */
    private static final int PAGE = 3200;

    private static final int REASONS = 3;

    private final AdviceView view;
    private final Advice advice;
    private final Room room;

    /**
     * How much is said.
     *
     * @param objections how many objections at most
     * @param gaps how many gaps of the evidence at most
     * @param letters how long a text may be before it is cut
     */
    public record Room(int objections, int gaps, int letters) {}

    /** What a manager may say, with what to answer and to ask back, which may be empty. */
    public record Talk(String manager, String reply, String question) {}

    /** The brief of an advice in a room. */
    public BriefView(AdviceView view, Room room) {
        this.view = view;
        this.advice = view.advice();
        this.room = room;
    }

    /** The fullest brief that an ordinary page holds, judged by its letters. */
    public static BriefView of(AdviceView view) {
        return rooms(view, PAGE).get(0);
    }

    /** The briefs to try, fullest first, from the first that may fit on a page. */
    public static List<BriefView> tries(AdviceView view) {
        return rooms(view, PAGE * 3 / 2);
    }

    private static List<BriefView> rooms(AdviceView view, int most) {
        List<BriefView> briefs =
                ROOMS.stream().map(room -> new BriefView(view, room)).toList();
        List<BriefView> fit =
                briefs.stream().dropWhile(brief -> brief.letters() > most).toList();
        return fit.isEmpty() ? briefs.subList(briefs.size() - 1, briefs.size()) : fit;
    }

    /** The whole advice. */
    public AdviceView view() {
        return view;
    }

    /** What to ask for, in a sentence. */
    public String ask() {
        return excerpt(advice.recommendation().headline());
    }

    /** Who it is about, and from what day. */
    public String about() {
        return excerpt(view.about());
    }

    /** The first ask's figures; without marks when there are none. */
    public RangePicture range() {
        List<AskView> asks = view.asks();
        return asks.isEmpty()
                ? new RangePicture(List.of(), List.of(), List.of())
                : excerpt(asks.get(0).picture());
    }

    private RangePicture excerpt(RangePicture picture) {
        List<RangePicture.Zone> zones = picture.zones().stream()
                .map(zone -> new RangePicture.Zone(
                        zone.kind(), excerpt(zone.label()), zone.text(), zone.x(), zone.width(), zone.middle()))
                .toList();
        return new RangePicture(picture.marks(), zones, picture.ticks());
    }

    /** When to ask, and when the decision falls. */
    public List<Detail> when() {
        TimingView timing = view.timing();
        return Stream.concat(Stream.of(new Detail(view.say("result.when"), timing.action())), timing.details().stream())
                .map(detail -> new Detail(detail.label(), excerpt(detail.text())))
                .toList();
    }

    /** The strongest reasons: what was achieved, then why the rules advise it. */
    public List<String> reasons() {
        Stream<String> achieved = view.waits()
                ? Stream.of()
                : advice.evidence().achievements().stream()
                        .filter(AchievementAdvice::usable)
                        .map(AchievementAdvice::sentence)
                        .filter(Objects::nonNull);
        Stream<String> why = advice.recommendation().because().stream().map(Reason::title);
        return Stream.concat(achieved, why)
                .distinct()
                .limit(REASONS)
                .map(this::excerpt)
                .toList();
    }

    /** The likeliest objections. */
    public List<Talk> objections() {
        return advice.objections().stream()
                .limit(room.objections())
                .map(o -> new Talk(excerpt(o.manager()), excerpt(o.rebuttal()), excerpt(o.question())))
                .toList();
    }

    /** What would make the evidence stronger, most gain first. */
    public List<Detail> gaps() {
        Stream<GapAdvice> all = Stream.concat(
                advice.evidence().achievements().stream().flatMap(one -> one.gaps().stream()),
                advice.evidence().gaps().stream());
        return all.sorted(Comparator.comparingInt(GapAdvice::gain).reversed())
                .limit(room.gaps())
                .map(gap -> new Detail(view.gain(gap.gain()), excerpt(gap.what())))
                .toList();
    }

    /** What to do next, besides closing the gaps. */
    public String next() {
        return Stream.concat(
                        view.firstSteps().stream()
                                .filter(step -> !step.part().equals("evidence"))
                                .map(FirstSteps.Step::text),
                        advice.followUp().nextSteps().stream().map(Advice.Statement::text))
                .findFirst()
                .map(this::excerpt)
                .orElse(view.timing().action());
    }

    private int letters() {
        return Stream.of(
                        Stream.of(ask(), about(), next()),
                        reasons().stream(),
                        when().stream().map(Detail::text),
                        range().zones().stream().map(RangePicture.Zone::label),
                        objections().stream().map(talk -> talk.manager() + talk.reply() + talk.question()),
                        gaps().stream().map(Detail::text))
                .flatMap(texts -> texts)
                .mapToInt(String::length)
                .sum();
    }

    private String excerpt(String text) {
        return Excerpt.of(text, room.letters());
    }
}
