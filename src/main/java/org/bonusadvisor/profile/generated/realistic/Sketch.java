package org.bonusadvisor.profile.generated.realistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.bonusadvisor.profile.generated.Chance;
import org.bonusadvisor.profile.generated.Place;

/**
 * What the facts of one made-up profile have in common.
 *
 * @param chance the draws of this profile
 * @param asOf the day of the profile
 * @param place where the engineer works
 * @param level the level, such as SENIOR
 * @param pay annual base pay
 * @param experience years of work
 * @param tenure months with the company
 * @param merit how good the work is, 0 to 1
 * @param health how well the company does, 0 to 1
 * @param detail how much of what may be left open is known, 0 to 1
 */
record Sketch(
        Chance chance,
        LocalDate asOf,
        Place place,
        String level,
        BigDecimal pay,
        int experience,
        int tenure,
        double merit,
        double health,
        double detail) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final List<String> LEVELS = List.of("JUNIOR", "MID", "SENIOR", "STAFF", "PRINCIPAL");
    private static final List<Double> PAY = List.of(0.6, 0.8, 1.0, 1.3, 1.6);
    private static final List<Place> PLACES = List.of(Place.values());

    static Sketch of(Chance chance) {
        Place place = chance.of(PLACES);
        int experience = chance.whole(1, 14) + chance.whole(0, 14);
        int grade = Math.min(4, Math.max(0, experience / 6 + chance.whole(-1, 1)));
        double merit = (chance.whole(0, 1000) + chance.whole(0, 1000)) / 2000.0;
        BigDecimal pay = BigDecimal.valueOf(place.seniorPay() * PAY.get(grade))
                .multiply(chance.decimal(0.82, 1.12, 3).add(BigDecimal.valueOf(merit / 8)));
        return new Sketch(
                chance,
                FIRST_DAY.plusDays(chance.whole(0, 360)),
                place,
                LEVELS.get(grade),
                pay.round(new MathContext(3)).setScale(0, RoundingMode.HALF_UP),
                experience,
                Math.min(experience * 12, chance.whole(3, 50) + chance.whole(0, 45)),
                merit,
                (chance.whole(0, 1000) + chance.whole(0, 1000)) / 2000.0,
                chance.decimal(0.55, 1, 2).doubleValue());
    }

    /** Whether something that is left open now and then is known. */
    boolean knows() {
        return chance.yes(detail);
    }

    /** A day between two distances from the day of the profile. */
    String day(int from, int to) {
        return asOf.plusDays(chance.whole(from, to)).toString();
    }

    /** An amount between two multiples of annual pay, rounded as people round. */
    BigDecimal money(double low, double high) {
        return pay.multiply(chance.decimal(low, high, 4))
                .round(new MathContext(3))
                .setScale(0, RoundingMode.UP)
                .max(BigDecimal.ONE);
    }
}
