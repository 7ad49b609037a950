package org.bonusadvisor.profile.generated;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What one made-up profile starts from: its dates lie around a day, its money around a pay.
 *
 * @param chance the draws of this profile
 * @param known how likely an optional fact is known, 0 to 1
 * @param asOf the day of the profile
 * @param place where the engineer works
 * @param level level of the role
 * @param pay annual pay of the level at the place, give or take
 */
record Setting(Chance chance, double known, LocalDate asOf, Place place, Grade level, BigDecimal pay) {
    /** From nothing but what is required to everything. */
    private static final List<Double> KNOWN = List.of(0.0, 0.4, 0.7, 0.85, 0.92, 0.97, 0.99, 1.0);

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 1_000;

    /** Pay of a level against that of a senior. */
    enum Grade {
        JUNIOR(0.6),
        MID(0.8),
        SENIOR(1),
        STAFF(1.3),
        PRINCIPAL(1.6);

        private final double pay;

        Grade(double pay) {
            this.pay = pay;
        }
    }

    static Setting of(Chance chance) {
        Place place = chance.of(List.of(Place.values()));
        Grade level = chance.of(List.of(Grade.values()));
        double spread = chance.decimal(0.7, 1.4, 3).doubleValue();
        BigDecimal exact = BigDecimal.valueOf(place.seniorPay() * level.pay * spread);
        BigDecimal pay = chance.yes(0.9)
                ? exact.round(new MathContext(3)).setScale(0, RoundingMode.HALF_UP)
                : exact.setScale(2, RoundingMode.HALF_UP);
        return new Setting(chance, chance.of(KNOWN), FIRST_DAY.plusDays(chance.whole(0, DAYS)), place, level, pay);
    }

    /** An amount between two multiples of annual pay, small ones as likely as large ones. */
    BigDecimal money(double low, double high) {
        double power = chance.decimal(Math.log(low), Math.log(high), 6).doubleValue();
        BigDecimal amount = pay.multiply(BigDecimal.valueOf(Math.exp(power)));
        return amount.round(new MathContext(chance.yes(0.8) ? 2 : 5)).setScale(2, RoundingMode.UP);
    }

    /** A day between two distances from the day of the profile. */
    LocalDate day(int from, int to) {
        return asOf.plusDays(chance.whole(from, to));
    }
}
