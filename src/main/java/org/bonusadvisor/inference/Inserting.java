package org.bonusadvisor.inference;

import org.bonusadvisor.evaluation.Valuation;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** What a rule does when it fires: the working memory takes down its conclusion. */
final class Inserting extends ConsequenceBuilder.AbstractValidBuilder<Inserting> {

    Inserting(Valuation conclusion, AtWork atWork) {
        // The engine keeps the values of declared variables in a place that all threads share; the match is our own.
        super(new Variable<?>[0]);
        usingDrools = true;
        block = given -> {
            Match match = ((RuleContext) given[0]).getMatch();
            atWork.here().fired(match, conclusion.of(null, match::getDeclarationValue));
        };
    }
}
