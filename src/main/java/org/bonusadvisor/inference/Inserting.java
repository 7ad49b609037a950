package org.bonusadvisor.inference;

import java.util.Objects;
import org.bonusadvisor.evaluation.Valuation;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** What a rule does when it fires: the working memory takes down its conclusion. */
final class Inserting extends ConsequenceBuilder.AbstractValidBuilder<Inserting> {

    Inserting(RuleAtWork rule, Valuation conclusion, AtWork atWork) {
        super(new Variable<?>[0]);
        usingDrools = true;
        block = given -> {
            Match match = ((RuleContext) given[0]).getMatch();
            atWork.here().fired(rule, match, Objects.requireNonNull(conclusion.of(null, match::getDeclarationValue)));
        };
    }
}
