package org.bonusadvisor.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.profile.ProfilePaths;
import org.bonusadvisor.redaction.ContractFields.Holds;
import org.junit.jupiter.api.Test;

class ContractFieldsTest {
    @Test
    void every_field_of_the_contract_is_known() {
        assertThat(ContractFields.all().keySet()).containsExactlyInAnyOrderElementsOf(ProfilePaths.all());
    }

    @Test
    void every_text_field_is_declared_as_kept_or_replaced_and_nothing_else_is() {
        Set<String> declared = new TreeSet<>(TextFields.KEPT);
        declared.addAll(TextFields.OWN);
        declared.addAll(TextFields.NEUTRAL.keySet());

        assertThat(fields(Holds.TEXT)).isEqualTo(declared);
    }

    @Test
    void only_the_value_of_a_correction_may_hold_anything() {
        assertThat(fields(Holds.ANYTHING)).containsExactly("overrides[].value");
    }

    /** Counted by hand in contract.md; a new one is moved like the others and belongs into this list. */
    @Test
    void the_fields_of_money_are_these() {
        assertThat(fields(Holds.MONEY))
                .containsExactlyInAnyOrder(
                        "engineer.baseAnnual",
                        "engineer.totalAnnual",
                        "engineer.dayRate",
                        "engineer.bandMaximum",
                        "achievements[].annualValue",
                        "policy.spot.min",
                        "policy.spot.max",
                        "policy.spot.managerLimit",
                        "policy.spot.directorLimit",
                        "manager.discretionLimit",
                        "market.p25",
                        "market.p50",
                        "market.p75",
                        "market.dayRateP50",
                        "offer.base",
                        "offer.total",
                        "intent.walkAwayBonus",
                        "intent.walkAwayBase",
                        "intent.desiredAmount");
    }

    private static Set<String> fields(Holds wanted) {
        Set<String> fields = new TreeSet<>();
        for (Map.Entry<String, Holds> field : ContractFields.all().entrySet()) {
            if (field.getValue() == wanted) {
                fields.add(field.getKey());
            }
        }
        return fields;
    }
}
