package org.bonusadvisor.inference;

import java.util.List;
import org.bonusadvisor.evaluation.Valuation;
import org.drools.model.Drools;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;

/** What a rule does when it fires: it inserts its conclusion. */
final class Inserting extends ConsequenceBuilder.AbstractValidBuilder<Inserting> {

    Inserting(Valuation conclusion, List<String> names, Variable<?>... variables) {
        super(variables);
        usingDrools = true;
        // The engine passes itself, then the values of the variables.
        block = given -> ((Drools) given[0]).insert(conclusion.of(null, name -> given[names.indexOf(name) + 1]));
    }
}
