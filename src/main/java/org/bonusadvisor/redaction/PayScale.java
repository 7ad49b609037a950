package org.bonusadvisor.redaction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.bonusadvisor.facts.EmploymentType;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Money;

/**
 * Moves every amount of one profile by the same factor, so that percentages and ranges stay and only the band of pay can
 * be told.
 *
 * <p>Bands are those between the preferred numbers of IEC 60063 (series E24), each about 10 percent wide: 160,000 to
 * 180,000, 180,000 to 200,000. Two bands that share a value of series E12 make a pair; pay of one is shown as the middle
 * of the other. So whoever knows the method learns the band and no more, and no amount can stay what it was by chance:
 * the middles lie so far from the neighbouring band that each amount moves by more than the rounding, which is to three
 * digits. The rounding also keeps the exact pay from being found by trying which pay makes all other amounts round.
 */
final class PayScale {
    private static final List<BigDecimal> EDGES = List.of(
                    "10", "11", "12", "13", "15", "16", "18", "20", "22", "24", "27", "30", "33", "36", "39", "43",
                    "47", "51", "56", "62", "68", "75", "82", "91", "100")
            .stream()
            .map(BigDecimal::new)
            .toList();

    /** Amounts of a profile lie below it. */
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final BigDecimal pay;
    private final BigDecimal shownPay;

    private PayScale(BigDecimal pay, BigDecimal shownPay) {
        this.pay = pay;
        this.shownPay = shownPay;
    }

    /** The scale for the pay that the percentages of a profile rest on; any one where no pay is known. */
    static PayScale of(Engineer engineer) {
        boolean employed = engineer.employmentType() == EmploymentType.EMPLOYEE;
        Money first = employed ? engineer.baseAnnual() : engineer.dayRate();
        BigDecimal pay = first.known() ? first.amount() : engineer.pay().amount();
        return of(pay == null ? BigDecimal.ONE : pay);
    }

    /** The scale for a pay. */
    static PayScale of(BigDecimal pay) {
        int shift = pay.precision() - pay.scale() - 2;
        BigDecimal digits = pay.scaleByPowerOfTen(-shift);
        int band = 0;
        while (digits.compareTo(EDGES.get(band + 1)) >= 0) {
            band++;
        }
        int other = band % 2 == 0 ? band + 1 : band - 1;
        BigDecimal middle = EDGES.get(other).add(EDGES.get(other + 1)).divide(TWO, EXACT);
        return new PayScale(pay, middle.scaleByPowerOfTen(shift));
    }

    /** An amount as it is shown. */
    BigDecimal shown(BigDecimal amount) {
        BigDecimal moved = amount.multiply(shownPay).divide(pay, SHOWN);
        BigDecimal shown =
                moved.compareTo(LIMIT) < 0 ? moved : amount.multiply(pay).divide(shownPay, SHOWN);
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
