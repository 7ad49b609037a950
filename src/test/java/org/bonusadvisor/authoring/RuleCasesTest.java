package org.bonusadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases that stand beside the shipped rules. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> every_case_beside_the_rules_comes_out_as_its_author_said() {
        Map<String, List<Outcome>> byFile = new CaseRunner(ShippedRules.rules())
                .run().stream().collect(Collectors.groupingBy(Outcome::file, TreeMap::new, Collectors.toList()));

        return byFile.entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey(),
                        () -> assertThat(file.getValue())
                                .filteredOn(outcome -> !outcome.passed())
                                .isEmpty()));
    }
}
