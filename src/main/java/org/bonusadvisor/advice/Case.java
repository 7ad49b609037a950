package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.LeadStyle;
import org.bonusadvisor.conclusions.Unsaid;
import org.bonusadvisor.conclusions.Wording;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Recommendation;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.phrases.Filled;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.phrases.Manner;
import org.bonusadvisor.phrases.Numbers;
import org.bonusadvisor.phrases.ProfileSlots;
import org.bonusadvisor.phrases.Sentences;
import org.bonusadvisor.phrases.Slots;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/** One profile at work: its facts, what has been concluded so far, and how to say it. */
final class Case {
    /** Variants and modes that have words of their own beside those of their type. */
    private static final Set<String> SPECIAL =
            Set.of(Variant.CONTRACT_RATE.name(), Mode.RATING_ADVOCACY.name(), Mode.MNA.name());

    private final Profile profile;
    private final Inference inference;
    private final Knowledge knowledge;
    private final ProfileSlots slots;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<Firing, Reason> reasons = new IdentityHashMap<>();
    private List<String> topics = List.of();
    private @Nullable Saying saying;

    /** How everything is said between two stages, and the keys of what is not said at all. */
    private record Saying(Manner manner, Set<String> unsaid) {}

    Case(Profile profile, Inference inference, Knowledge knowledge) {
        this.profile = profile;
        this.inference = inference;
        this.knowledge = knowledge;
        this.slots = new ProfileSlots(profile, knowledge.phrases(), knowledge.format());
    }

    Profile profile() {
        return profile;
    }

    Inference inference() {
        return inference;
    }

    /** Runs the rules of a stage; what follows is said as they concluded. */
    void run(Stage stage) {
        inference.run(stage);
        saying = null;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    ProfileSlots slots() {
        return slots;
    }

    /** How figures are written. */
    Format format() {
        return knowledge.format();
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
        return saying().manner().style();
    }

    private Saying saying() {
        Saying known = saying;
        if (known == null) {
            known = new Saying(
                    manner(), all(Unsaid.class).map(c -> c.conclusion().key()).collect(Collectors.toSet()));
            saying = known;
        }
        return known;
    }

    /** By circumstance, by what is asked for, by the manager's style. */
    private Manner manner() {
        List<String> ways = new ArrayList<>();
        all(Wording.class).map(c -> c.conclusion().name()).distinct().sorted().forEach(ways::add);
        ways.addAll(topics);
        Style second = profile.manager().secondaryStyle();
        if (second != Style.UNKNOWN) {
            ways.add("ALSO_" + second);
        }
        Style lead = all(LeadStyle.class)
                .findFirst()
                .map(c -> c.conclusion().style())
                .orElse(Style.UNKNOWN);
        return new Manner(ways, lead);
    }

    /** Makes every phrase speak of what is asked for: first by its variant and mode, then by its type. */
    void speakOf(Recommendation recommendation, List<Ask> asks) {
        Stream<String> particular = Stream.concat(
                Stream.of(recommendation.variant().name()),
                asks.stream().filter(a -> a.order() == 1).map(a -> a.mode().name()));
        Stream<String> types = Stream.concat(
                Stream.of(recommendation.type().name()),
                asks.stream().filter(a -> a.order() == 1).map(a -> a.type().name()));
        topics = Stream.concat(particular.filter(SPECIAL::contains), types)
                .distinct()
                .toList();
        saying = null;
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
        String words = words(key, slots);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** Words as they are written, without a capital. */
    String words(String key, Slots with) {
        return words(key, with, saying().manner());
    }

    /** A part of the sentence on an achievement, in the words for its kind, for where it was measured and by whom. */
    String words(String key, Achievement achievement) {
        List<String> ways = Stream.of(
                        achievement.measurement().environment().name(),
                        achievement.verification().name(),
                        achievement.kind() + "_" + achievement.direction(),
                        achievement.kind().name(),
                        achievement.language().name())
                .filter(name -> !name.equals("UNKNOWN"))
                .toList();
        return words(key, slots.of(achievement), saying().manner().about(ways));
    }

    private String words(String key, Slots with, Manner manner) {
        Filled filled = knowledge.phrases().fill(key, manner, with, saying().unsaid());
        missing.addAll(filled.missing());
        numbers.addAll(filled.numbers());
        return filled.text();
    }

    /** The parts of a phrase that is a list of names. */
    List<String> names(String key) {
        return knowledge.phrases().parts(key, saying().manner());
    }

    /** Slots whose sentence had to be dropped. */
    Set<String> missing() {
        return missing;
    }

    /** Every number that was said, of facts and figures or part of a phrase. */
    Set<String> numbers() {
        Set<String> said = new HashSet<>(numbers);
        slots.used().forEach(value -> said.addAll(Numbers.in(value)));
        return said;
    }

    /** The reasons of the conclusions of a type that fit. */
    <T> List<Reason> reasons(Class<T> type, Predicate<T> fits) {
        return reasons(all(type)
                .filter(c -> fits.test(c.conclusion()))
                .map(Concluded::firing)
                .toList());
    }

    /** Firings as reasons, each once. */
    List<Reason> reasons(Collection<Firing> firings) {
        return firings.stream().map(this::reason).distinct().toList();
    }

    Reason reason(Firing firing) {
        return reasons.computeIfAbsent(firing, f -> knowledge.citation(f.rule()).reason(f));
    }
}
