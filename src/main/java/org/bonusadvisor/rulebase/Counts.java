package org.bonusadvisor.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.conclusions.AbilitySign;
import org.bonusadvisor.conclusions.AskNowWithin;
import org.bonusadvisor.conclusions.AssumedCompanyFactor;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.Ceiling;
import org.bonusadvisor.conclusions.CriticalitySign;
import org.bonusadvisor.conclusions.CycleSign;
import org.bonusadvisor.conclusions.DaysApart;
import org.bonusadvisor.conclusions.DecisionDate;
import org.bonusadvisor.conclusions.DoNotAsk;
import org.bonusadvisor.conclusions.EvidenceBandStart;
import org.bonusadvisor.conclusions.EvidenceCap;
import org.bonusadvisor.conclusions.Exclusion;
import org.bonusadvisor.conclusions.ExtraLeadWeeks;
import org.bonusadvisor.conclusions.FigurePercent;
import org.bonusadvisor.conclusions.FlightRiskSign;
import org.bonusadvisor.conclusions.Floor;
import org.bonusadvisor.conclusions.FormulaPayout;
import org.bonusadvisor.conclusions.ImpactSign;
import org.bonusadvisor.conclusions.JointCeiling;
import org.bonusadvisor.conclusions.LeadWeeks;
import org.bonusadvisor.conclusions.LeverageBandStart;
import org.bonusadvisor.conclusions.LeveragePoints;
import org.bonusadvisor.conclusions.MarketUnusable;
import org.bonusadvisor.conclusions.MoneyCeiling;
import org.bonusadvisor.conclusions.NotBefore;
import org.bonusadvisor.conclusions.ObjectionPoints;
import org.bonusadvisor.conclusions.Part;
import org.bonusadvisor.conclusions.PassedWindow;
import org.bonusadvisor.conclusions.PositionShift;
import org.bonusadvisor.conclusions.PrepareFirst;
import org.bonusadvisor.conclusions.ProofCap;
import org.bonusadvisor.conclusions.ProofPoints;
import org.bonusadvisor.conclusions.ProofWeights;
import org.bonusadvisor.conclusions.Proration;
import org.bonusadvisor.conclusions.Quantified;
import org.bonusadvisor.conclusions.Range;
import org.bonusadvisor.conclusions.RangePart;
import org.bonusadvisor.conclusions.RoundingScale;
import org.bonusadvisor.conclusions.RoundingStep;
import org.bonusadvisor.conclusions.ScorePoints;
import org.bonusadvisor.conclusions.TargetFactor;
import org.bonusadvisor.conclusions.TargetPoints;
import org.bonusadvisor.conclusions.TermProblem;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.conclusions.Window;
import org.bonusadvisor.facts.AbilityToPay;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Amount;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.AskWindow;
import org.bonusadvisor.facts.CriticalityLevel;
import org.bonusadvisor.facts.Cycle;
import org.bonusadvisor.facts.Evidence;
import org.bonusadvisor.facts.EvidenceTotals;
import org.bonusadvisor.facts.FlightRisk;
import org.bonusadvisor.facts.Leverage;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.facts.Recommendation;

/** From which conclusions, and from which earlier totals, the program counts each fact that it states between stages. */
public final class Counts {
    private static final Map<Class<?>, List<Class<?>>> FROM = new LinkedHashMap<>();

    static {
        FROM.put(
                AchievementScore.class,
                List.of(
                        ProofPoints.class,
                        ProofCap.class,
                        ImpactSign.class,
                        Quantified.class,
                        Exclusion.class,
                        TermProblem.class));
        FROM.put(EvidenceTotals.class, List.of(AchievementScore.class, ProofWeights.class, Exclusion.class));
        FROM.put(MarketPosition.class, List.of(MarketUnusable.class));
        FROM.put(Evidence.class, List.of(EvidenceTotals.class, EvidenceCap.class, EvidenceBandStart.class));
        FROM.put(FlightRisk.class, List.of(FlightRiskSign.class));
        FROM.put(CriticalityLevel.class, List.of(CriticalitySign.class));
        FROM.put(AbilityToPay.class, List.of(AbilitySign.class));
        FROM.put(Cycle.class, List.of(CycleSign.class));
        FROM.put(Leverage.class, List.of(LeveragePoints.class, LeverageBandStart.class));
        FROM.put(Recommendation.class, List.of(Candidate.class, ScorePoints.class, Veto.class));
        FROM.put(Ask.class, List.of(Recommendation.class, Part.class, Veto.class));
        FROM.put(
                Amount.class,
                List.of(
                        Ask.class,
                        EvidenceTotals.class,
                        Range.class,
                        RangePart.class,
                        PositionShift.class,
                        FigurePercent.class,
                        FormulaPayout.class,
                        AssumedCompanyFactor.class,
                        TargetPoints.class,
                        TargetFactor.class,
                        Proration.class,
                        Floor.class,
                        Ceiling.class,
                        MoneyCeiling.class,
                        JointCeiling.class,
                        RoundingStep.class,
                        RoundingScale.class));
        FROM.put(
                AskWindow.class,
                List.of(
                        Ask.class,
                        DecisionDate.class,
                        LeadWeeks.class,
                        ExtraLeadWeeks.class,
                        NotBefore.class,
                        Window.class,
                        PassedWindow.class,
                        PrepareFirst.class,
                        DoNotAsk.class,
                        AskNowWithin.class,
                        DaysApart.class));
        FROM.put(RankedObjection.class, List.of(ObjectionPoints.class));
    }

    private Counts() {}

    /** The types that a fact is counted from; none for what a profile states. */
    public static List<Class<?>> from(Class<?> fact) {
        return FROM.getOrDefault(fact, List.of());
    }

    /** The facts that are counted, in the order in which they are stated. */
    public static List<Class<?>> facts() {
        return List.copyOf(FROM.keySet());
    }
}
