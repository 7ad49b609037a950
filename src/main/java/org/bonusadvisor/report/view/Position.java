package org.bonusadvisor.report.view;

import java.util.List;
import org.bonusadvisor.advice.LeverageAdvice;

/** The negotiating position, line by line. */
final class Position {
    private Position() {}

    static List<Detail> leverage(LeverageAdvice leverage, Wording wording) {
        return List.of(
                new Detail(wording.say("criticality.label"), wording.title(leverage.criticality())),
                new Detail(wording.say("flight-risk.label"), wording.title(leverage.flightRisk())),
                new Detail(wording.say("ability.label"), wording.title(leverage.abilityToPay())));
    }
}
