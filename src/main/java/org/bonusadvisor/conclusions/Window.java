package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Doc;

/** A window to ask in; of several for one ask the lowest rank counts, inside it the nearest anchor. */
@Doc("A window to ask in; of several for one ask the lowest rank counts, inside it the nearest anchor.")
public record Window(
        @Doc("the ask") BonusType type,
        @Doc("1 counts first") int rank,
        @Doc("the date that the edges refer to") Day anchor,
        @Doc("first day") Edge opens,
        @Doc("last day") Edge closes,
        @Doc("phrase: window.<key>") @PhraseKey("window.*") String key,

        @Doc("phrase: prepare.<key>, what comes before the ask where this window counts; empty for nothing")
        @PhraseKey("prepare.*")
        String prepare) {
    /** A window that needs no preparation of its own. */
    public Window(BonusType type, int rank, Day anchor, Edge opens, Edge closes, String key) {
        this(type, rank, anchor, opens, closes, key, "");
    }
}
