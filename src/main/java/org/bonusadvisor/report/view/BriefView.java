package org.bonusadvisor.report.view;

import java.util.List;
import java.util.stream.Stream;

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

    private final AdviceView view;
    private final BriefTexts texts;
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

    private BriefView(AdviceView view, BriefTexts texts, Room room) {
        this.view = view;
        this.texts = texts;
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
        BriefTexts texts = BriefTexts.of(view);
        List<BriefView> briefs =
                ROOMS.stream().map(room -> new BriefView(view, texts, room)).toList();
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
        return excerpt(texts.ask());
    }

    /** Who it is about, and from what day. */
    public String about() {
        return excerpt(texts.about());
    }

    /** The first ask's figures; without marks when there are none. */
    public RangePicture range() {
        RangePicture picture = texts.range();
        List<RangePicture.Zone> zones = picture.zones().stream()
                .map(zone -> new RangePicture.Zone(
                        zone.kind(), excerpt(zone.label()), zone.text(), zone.x(), zone.width(), zone.middle()))
                .toList();
        return new RangePicture(picture.marks(), zones, picture.ticks());
    }

    /** When to ask, and when the decision falls. */
    public List<Detail> when() {
        return texts.when().stream()
                .map(detail -> new Detail(detail.label(), excerpt(detail.text())))
                .toList();
    }

    /** The strongest reasons: what was achieved, then why the rules advise it. */
    public List<String> reasons() {
        return texts.reasons().stream().map(this::excerpt).toList();
    }

    /** The likeliest objections. */
    public List<Talk> objections() {
        return texts.objections().stream()
                .limit(room.objections())
                .map(talk -> new Talk(excerpt(talk.manager()), excerpt(talk.reply()), excerpt(talk.question())))
                .toList();
    }

    /** What would make the evidence stronger, most gain first. */
    public List<Detail> gaps() {
        return texts.gaps().stream()
                .limit(room.gaps())
                .map(gap -> new Detail(gap.label(), excerpt(gap.text())))
                .toList();
    }

    /** What to do next, besides closing the gaps. */
    public String next() {
        return excerpt(texts.next());
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
