package org.bonusadvisor.report.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.ObjectionAdvice;

/** What to rehearse from: the beats, the objections and the turns of the talk, each on a card of the size A6. */
public final class CueCards {
    /** Letters that a card of the size A6 holds in the size of a rehearsal. */
    private static final int MOST = 480;

    private final Wording wording;
    private final List<Card> cards = new ArrayList<>();

    private CueCards(Wording wording) {
        this.wording = wording;
    }

    /**
     * One card.
     *
     * @param kind beat, objection or branch
     * @param title what it is for
     * @param parts what stands on it
     */
    public record Card(String kind, String title, List<Detail> parts) {}

    /** The cards of an advice, in the order of the talk; a text too long for one card goes on with the next. */
    static List<Card> of(Advice advice, Wording wording) {
        CueCards cards = new CueCards(wording);
        advice.script().beats().forEach(beat -> cards.add("beat", beat.title(), List.of(new Detail("", beat.text()))));
        advice.objections().forEach(cards::objection);
        cards.add(
                "branch",
                wording.say("script.branches"),
                advice.script().branches().stream()
                        .map(branch -> new Detail(branch.when(), branch.text()))
                        .toList());
        return List.copyOf(cards.cards);
    }

    private void objection(ObjectionAdvice objection) {
        List<Detail> parts = new ArrayList<>();
        parts.add(new Detail(wording.say("objection.manager"), objection.manager()));
        parts.add(new Detail(wording.say("objection.reply"), objection.rebuttal()));
        if (!objection.question().isBlank()) {
            parts.add(new Detail(wording.say("objection.question"), objection.question()));
        }
        add("objection", objection.rank() + ". " + objection.title(), parts);
    }

    private void add(String kind, String title, List<Detail> parts) {
        List<Detail> card = new ArrayList<>();
        int letters = 0;
        for (Detail part : parts) {
            for (String text : pieces(part.text())) {
                if (letters > 0 && letters + text.length() > MOST) {
                    cards.add(new Card(kind, title, List.copyOf(card)));
                    card.clear();
                    letters = 0;
                }
                card.add(new Detail(part.label(), text));
                letters += text.length() + part.label().length();
            }
        }
        if (!card.isEmpty()) {
            cards.add(new Card(kind, title, List.copyOf(card)));
        }
    }

    /** The text in parts of whole sentences that fit on a card; only a sentence longer than a card is cut. */
    private static List<String> pieces(String text) {
        if (text.length() <= MOST) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            if (!piece.isEmpty() && piece.length() + end - start > MOST) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            }
            piece.append(text, start, end);
            while (piece.length() > MOST) {
                pieces.add(piece.substring(0, MOST));
                piece.delete(0, MOST);
            }
        }
        if (!piece.toString().isBlank()) {
            pieces.add(piece.toString().strip());
        }
        return pieces;
    }
}
