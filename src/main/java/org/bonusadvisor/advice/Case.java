package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.LeadStyle;
import org.bonusadvisor.conclusions.Unsaid;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.phrases.Filled;
import org.bonusadvisor.phrases.ProfileSlots;
import org.bonusadvisor.phrases.Sentences;
import org.bonusadvisor.phrases.Slots;

/** One profile at work: its facts, what has been concluded so far, and how to say it. */
final class Case {
    private final Profile profile;
    private final Inference inference;
    private final Knowledge knowledge;
    private final ProfileSlots slots;
    private final Set<String> missing = new TreeSet<>();
    private final List<String> keys = new ArrayList<>();

    Case(Profile profile, Inference inference, Knowledge knowledge) {
        this.profile = profile;
        this.inference = inference;
        this.knowledge = knowledge;
        this.slots = new ProfileSlots(profile, knowledge.phrases());
    }

    Profile profile() {
        return profile;
    }

    Inference inference() {
        return inference;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    ProfileSlots slots() {
        return slots;
    }

    LocalDate asOf() {
        return Objects.requireNonNull(profile.asOf().date());
    }

    String currency() {
        return Objects.requireNonNull(profile.currency());
    }

    <T> Stream<Concluded<T>> all(Class<T> type) {
        return inference.conclusions(type);
    }

    Optional<Achievement> achievement(String id) {
        return profile.achievements().stream().filter(a -> id.equals(a.id())).findFirst();
    }

    /** The slots of an achievement, or those of the profile when there is none of that id. */
    Slots slotsOf(String achievement) {
        return achievement(achievement).<Slots>map(slots::of).orElse(slots);
    }

    Style style() {
        return all(LeadStyle.class).findFirst().map(c -> c.conclusion().style()).orElse(Style.UNKNOWN);
    }

    String say(String key) {
        return say(key, slots);
    }

    /** A sentence of its own. */
    String say(String key, Slots with) {
        return Sentences.capital(words(key, with));
    }

    /** Words for a slot: they stand inside a sentence, so without a full stop. */
    String words(String key) {
        return words(key, slots).replaceFirst("[.]$", "");
    }

    /** Words as they are written, without a capital. */
    String words(String key, Slots with) {
        Set<String> unsaid = all(Unsaid.class).map(c -> c.conclusion().key()).collect(Collectors.toSet());
        Filled filled = knowledge.phrases().fill(key, style(), with, unsaid);
        missing.addAll(filled.missing());
        keys.add(key);
        return filled.text();
    }

    /** Slots whose sentence had to be dropped. */
    Set<String> missing() {
        return missing;
    }

    /** Keys of everything that was said. */
    List<String> keys() {
        return keys;
    }

    /** The reasons of the conclusions of a type that fit. */
    <T> List<Reason> reasons(Class<T> type, Predicate<T> fits) {
        return reasons(all(type)
                .filter(c -> fits.test(c.conclusion()))
                .map(Concluded::firing)
                .toList());
    }

    /** Firings as reasons, each once. */
    static List<Reason> reasons(Collection<Firing> firings) {
        return firings.stream().map(Case::reason).distinct().toList();
    }

    static Reason reason(Firing firing) {
        return new Reason(
                firing.rule().id(),
                firing.rule().title(),
                firing.rule().source(),
                firing.rule().grade(),
                firing.premises());
    }
}
