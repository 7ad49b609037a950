package org.bonusadvisor.phrases;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.facts.Style;
import org.jspecify.annotations.Nullable;

/** The phrases of one key, of which one is said: the key's own, and below it those for a way or for a style. */
final class Wordings {
    /** The variant that fits every style. */
    private static final String ANY = "ANY";

    private final Map<String, Wordings> below = new HashMap<>();
    private @Nullable Phrase own;

    private Wordings() {}

    /** The wordings of every key under which, or below which, there is a phrase. */
    static Map<String, Wordings> of(Map<String, Phrase> phrases) {
        Map<String, Wordings> all = new HashMap<>();
        phrases.forEach((key, phrase) -> at(key, all).own = phrase);
        return all;
    }

    private static Wordings at(String key, Map<String, Wordings> all) {
        Wordings known = all.get(key);
        if (known != null) {
            return known;
        }
        Wordings made = new Wordings();
        all.put(key, made);
        int dot = key.lastIndexOf('.');
        if (dot >= 0) {
            at(key.substring(0, dot), all).below.put(key.substring(dot + 1), made);
        }
        return made;
    }

    /** The phrase that fits a manner best: by the most specific way there is, then by the style. */
    @Nullable
    Phrase in(Manner manner) {
        for (String way : manner.ways()) {
            Wordings particular = below.get(way);
            Phrase phrase = particular == null ? null : particular.to(manner.style());
            if (phrase != null) {
                return phrase;
            }
        }
        return to(manner.style());
    }

    /** Whether the key's own phrase has any of some slots. */
    boolean uses(Set<String> slots) {
        return own != null
                && own.parts().stream()
                        .anyMatch(part -> !Collections.disjoint(part.template().slots(), slots));
    }

    private @Nullable Phrase to(Style style) {
        Phrase particular = own(style.name());
        if (particular != null) {
            return particular;
        }
        return own == null ? own(ANY) : own;
    }

    private @Nullable Phrase own(String name) {
        Wordings wordings = below.get(name);
        return wordings == null ? null : wordings.own;
    }
}
