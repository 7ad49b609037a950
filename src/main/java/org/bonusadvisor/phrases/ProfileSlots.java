package org.bonusadvisor.phrases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Percentile;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.facts.Verification;
import org.jspecify.annotations.Nullable;

/** Slots filled from a profile's facts by path, and from figures that were set by name. */
public final class ProfileSlots implements Slots {
    /** Who can confirm a result to the manager, who is the one being talked to. */
    private static final Set<Verification> CONFIRMING = Set.of(Verification.DASHBOARD, Verification.FINANCE);

    private static final Pattern PERCENT = Pattern.compile("(?i)percent|per cent|%|pct");
    private static final Pattern PER_SECOND = Pattern.compile("\\s*/\\s*s$");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    private final Profile profile;
    private final Phrases phrases;
    private final Speakable speakable;
    private final Format format;
    private final String currency;
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();
    private final Map<Achievement, Slots> ofAchievements = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Slots of a profile, with enums in the words of the phrases and figures in a format. */
    public ProfileSlots(Profile profile, Phrases phrases, Format format) {
        this.profile = profile;
        this.phrases = phrases;
        this.format = format;
        this.speakable = new Speakable(phrases.wordLists(), profile.intent().restrictedInformation());
        this.currency = profile.currency() == null ? "" : profile.currency();
        set("engineer.name", speakable.name(profile.engineer().name()));
    }

    /**
     * Sets a figure or text; null clears nothing and is ignored.
     *
     * @throws IllegalArgumentException when the name is none of {@link SlotNames}, so that no phrase could use it
     */
    public void set(String name, @Nullable String text) {
        if (!SlotNames.isFigure(name)) {
            throw new IllegalArgumentException("no slot is named `" + name + "`");
        }
        if (text != null && !text.isBlank()) {
            figures.put(name, text);
        }
    }

    /** Empties slots that were set. */
    public void clear(String... names) {
        figures.keySet().removeAll(List.of(names));
    }

    /** Whether a slot has been set. */
    public boolean has(String name) {
        return figures.containsKey(name);
    }

    /** Sets an amount of money. */
    public void money(String name, @Nullable BigDecimal amount) {
        set(name, amount == null ? null : format.money(amount, currency));
    }

    /** Sets an amount between two ends, {@code between $18,500 and $21,000}, or the one amount where they meet. */
    public void range(String name, BigDecimal low, BigDecimal high) {
        String one = format.money(low, currency);
        String other = format.money(high, currency);
        set(name, one.equals(other) ? one : "between " + one + " and " + other);
    }

    /** Sets a percentage between two ends, {@code 10.4% to 11.8%}, or the one percentage where they meet. */
    public void percentRange(String name, BigDecimal low, BigDecimal high) {
        String one = format.percent(low);
        String other = format.percent(high);
        set(name, one.equals(other) ? one : one + " to " + other);
    }

    /** Sets a percentage. */
    public void percent(String name, @Nullable BigDecimal percent) {
        set(name, percent == null ? null : format.percent(percent));
    }

    @Override
    public @Nullable String value(String name) {
        String figure = figures.get(name);
        return said(figure != null ? figure : facts.computeIfAbsent(name, this::fact));
    }

    /** A value that goes into a text; null for none. */
    private @Nullable String said(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        used.add(value);
        return value;
    }

    /** A fact of the profile as it is said, empty when there is nothing to say. */
    private String fact(String name) {
        String value = name.startsWith(SlotNames.AHEAD)
                ? ahead(name.substring(SlotNames.AHEAD.length()))
                : Property.of(Profile.class, name)
                        .map(p -> written(p.read(profile)))
                        .orElse(null);
        return Objects.requireNonNullElse(value, "");
    }

    private @Nullable String ahead(String path) {
        return Property.of(Profile.class, path)
                .map(p -> p.read(profile))
                .filter(value -> value instanceof Day day && day.daysAhead() != null && day.daysAhead() >= 0)
                .map(this::written)
                .orElse(null);
    }

    /** The slots of one achievement, and where it has nothing those of the profile. */
    public Slots of(Achievement achievement) {
        return ofAchievements.computeIfAbsent(achievement, this::slots);
    }

    private Slots slots(Achievement achievement) {
        Map<String, String> own = figures(achievement);
        Slots slots = name -> said(own.computeIfAbsent(name, n -> fact(achievement, n)));
        return slots.orElse(this);
    }

    private String fact(Achievement achievement, String name) {
        String value = name.startsWith(SlotNames.ACHIEVEMENT)
                ? Property.of(Achievement.class, name.substring(SlotNames.ACHIEVEMENT.length()))
                        .map(p -> written(p.read(achievement)))
                        .orElse(null)
                : null;
        return Objects.requireNonNullElse(value, "");
    }

    private Map<String, String> figures(Achievement achievement) {
        Map<String, String> own = new HashMap<>();
        BigDecimal improvement = achievement.improvementPercent();
        put(own, "change", improvement == null ? null : format.percent(improvement.abs()));
        BigDecimal difference = achievement.measurement().difference();
        String unit = speakable.of(achievement.measurement().unit());
        boolean percent = unit != null && PERCENT.matcher(unit).matches();
        put(own, "before", signed(achievement.measurement().before(), percent));
        put(own, "after", signed(achievement.measurement().after(), percent));
        put(own, "unit", percent || unit == null || isNamed(unit, achievement.summary()) ? null : spelled(unit));
        put(own, "points", percent && difference != null ? format.number(difference.abs()) : null);
        Percentile percentile = achievement.measurement().percentile();
        put(own, "percentile", written(percentile));
        put(
                own,
                "share",
                achievement.attributionPercent() == null ? null : format.percent(achievement.attributionPercent()));
        put(own, "value", written(achievement.annualValue()));
        put(
                own,
                "verifier",
                CONFIRMING.contains(achievement.verification()) ? written(achievement.verification()) : null);
        return own;
    }

    /** A unit with its slash in words. */
    private static String spelled(String unit) {
        return SLASH.matcher(PER_SECOND.matcher(unit).replaceAll(" per second")).replaceAll(" per ");
    }

    /** Whether the summary, which stands before the figures, names the unit; a single word may mean something else. */
    private static boolean isNamed(String unit, @Nullable String summary) {
        String words = SLASH.matcher(unit).replaceAll(" per ").toLowerCase(Locale.ROOT);
        return summary != null
                && words.contains(" ")
                && summary.toLowerCase(Locale.ROOT).contains(words);
    }

    private @Nullable String signed(@Nullable BigDecimal number, boolean percent) {
        String figure = written(number);
        return figure == null || !percent ? figure : format.percentSign(figure);
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            map.put(key, value);
        }
    }

    /** A value as it is said; null when it is unknown or may not be said. */
    public @Nullable String written(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.amount() == null ? null : format.money(money.amount(), currency);
        }
        if (value instanceof Day day) {
            return day.date() == null ? null : format.date(day.date());
        }
        if (value instanceof BigDecimal number) {
            return format.number(number);
        }
        if (value instanceof Integer number) {
            return format.number(BigDecimal.valueOf(number));
        }
        if (value instanceof String text) {
            return speakable.of(text);
        }
        if (value instanceof Enum<?> constant
                && !(value instanceof Answer)
                && !constant.name().equals("UNKNOWN")) {
            String word = phrases.text("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            return word.isEmpty() ? null : word;
        }
        if (value instanceof List<?> items) {
            return listed(items);
        }
        return null;
    }

    private @Nullable String listed(List<?> items) {
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            String text = written(item);
            if (text != null) {
                texts.add(text);
            }
        }
        if (texts.isEmpty()) {
            return null;
        }
        String last = texts.remove(texts.size() - 1);
        return texts.isEmpty() ? last : String.join(", ", texts) + " and " + last;
    }

    /** Every value that has been said, for checking numbers. */
    public Set<String> used() {
        return used;
    }

    /** Decides what may be said of the profile's own words. */
    public Speakable speakable() {
        return speakable;
    }
}
