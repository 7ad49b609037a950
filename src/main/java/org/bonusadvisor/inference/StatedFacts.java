package org.bonusadvisor.inference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Calendar;
import org.bonusadvisor.facts.Company;
import org.bonusadvisor.facts.Criticality;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Intent;
import org.bonusadvisor.facts.Manager;
import org.bonusadvisor.facts.Market;
import org.bonusadvisor.facts.Offer;
import org.bonusadvisor.facts.OfferGap;
import org.bonusadvisor.facts.Percent;
import org.bonusadvisor.facts.Policy;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Refusal;
import org.bonusadvisor.facts.Tenure;
import org.bonusadvisor.facts.Tier;

/** The facts that a profile states, as rules see them. */
public final class StatedFacts {
    private static final Set<Class<?>> ALWAYS = Set.of(
            Profile.class,
            Engineer.class,
            Criticality.class,
            Policy.class,
            Company.class,
            Calendar.class,
            Manager.class,
            Market.class,
            Offer.class,
            Intent.class);

    /** The types of all facts that a profile can state. */
    public static final Set<Class<?>> TYPES = Stream.concat(
                    ALWAYS.stream(),
                    Stream.of(Achievement.class, Tier.class, Refusal.class, OfferGap.class, Tenure.class))
            .collect(Collectors.toUnmodifiableSet());

    private StatedFacts() {}

    /** Whether every profile states one fact of the type, given by its simple name. */
    public static boolean isAlwaysThere(String type) {
        return ALWAYS.stream().anyMatch(t -> t.getSimpleName().equals(type));
    }

    /** Whether every profile states one fact of the type. */
    static boolean isAlwaysThere(Class<?> type) {
        return ALWAYS.contains(type);
    }

    /** The profile and each of its parts; terms in lower case, the offer against current pay, and the day of joining. */
    public static List<Object> of(Profile profile) {
        List<Object> facts = new ArrayList<>(List.of(
                profile,
                profile.engineer(),
                profile.criticality(),
                profile.policy(),
                profile.company(),
                profile.calendar(),
                profile.manager(),
                profile.market(),
                profile.offer(),
                profile.intent()));
        profile.achievements().forEach(a -> facts.add(withPlainTerms(a)));
        facts.addAll(profile.policy().tiers());
        facts.addAll(profile.refusals());
        BigDecimal now = profile.engineer().totalAnnual().amount();
        BigDecimal offered = profile.offer().total().amount();
        if (now != null && offered != null) {
            facts.add(new OfferGap(Percent.of(offered.subtract(now), now)));
        }
        LocalDate asOf = profile.asOf().date();
        Integer months = profile.engineer().tenureMonths();
        if (asOf != null && months != null) {
            facts.add(new Tenure(Day.of(asOf.minusMonths(months), asOf)));
        }
        return facts;
    }

    private static Achievement withPlainTerms(Achievement a) {
        List<String> terms = a.terms().stream()
                .map(t -> t.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return new Achievement(
                a.id(),
                a.summary(),
                a.date(),
                a.kind(),
                a.language(),
                a.previousLanguage(),
                terms,
                a.measurement(),
                a.outcome(),
                a.attributionPercent(),
                a.verification(),
                a.businessGoal(),
                a.goalVerified(),
                a.goalStatement(),
                a.annualValue(),
                a.valueVerifiedByFinance(),
                a.beyondRole(),
                a.confidentiality(),
                a.consentToNameColleague());
    }
}
