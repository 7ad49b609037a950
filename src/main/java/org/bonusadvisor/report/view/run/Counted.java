package org.bonusadvisor.report.view.run;

import java.math.BigDecimal;
import org.bonusadvisor.report.view.Wording;

/** Numbers of profiles as they are shown. */
final class Counted {
    private Counted() {}

    static String number(int number, Wording wording) {
        return wording.number(BigDecimal.valueOf(number));
    }

    /** What stands between groups of digits, so that a script can write a number as this page does; or nothing. */
    static String separator(Wording wording) {
        return number(10000, wording).replaceAll("[0-9]", "");
    }
}
