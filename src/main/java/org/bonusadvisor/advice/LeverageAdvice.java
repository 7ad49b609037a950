package org.bonusadvisor.advice;

import java.util.List;
import org.bonusadvisor.facts.Ability;
import org.bonusadvisor.facts.Magnitude;

/**
 * The negotiating position.
 *
 * @param score 0 to 100
 * @param band its band
 * @param criticality how much depends on the engineer
 * @param flightRisk the risk that the engineer leaves
 * @param abilityToPay whether the company can pay
 * @param because why, each reason with its points or sign
 */
public record LeverageAdvice(
        int score,
        Magnitude band,
        Magnitude criticality,
        Magnitude flightRisk,
        Ability abilityToPay,
        List<Reason> because) {}
