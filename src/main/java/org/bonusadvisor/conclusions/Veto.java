package org.bonusadvisor.conclusions;

import java.util.List;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** Types that must not be recommended. Java lets a veto of PERFORMANCE or RETENTION rule out BOTH_SEQUENCED too. */
@Doc("Types that must not be recommended. Java lets a veto of PERFORMANCE or RETENTION rule out BOTH_SEQUENCED too.")
public record Veto(@Doc("the types") List<BonusType> types) {
    /** A veto of each of the types. */
    public Veto(BonusType... types) {
        this(List.of(types));
    }
}
