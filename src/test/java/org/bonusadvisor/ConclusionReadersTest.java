package org.bonusadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.bonusadvisor.conclusions.ForRules;
import org.junit.jupiter.api.Test;

/** {@link ForRules} is true: it stands on the conclusions with which the program does nothing, and on no others. */
class ConclusionReadersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bonusadvisor");

    @Test
    void only_what_the_program_does_not_read_is_for_rules_alone() {
        assertThat(CLASSES.stream().filter(ConclusionReadersTest::isConclusion))
                .allSatisfy(type -> assertThat(isRead(type))
                        .as(type.getSimpleName())
                        .isEqualTo(!type.isAnnotatedWith(ForRules.class)));
    }

    private static boolean isConclusion(JavaClass type) {
        return type.getPackageName().equals("org.bonusadvisor.conclusions")
                && type.isRecord()
                && type.isTopLevelClass();
    }

    private static boolean isRead(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .anyMatch(name -> name.matches("org[.]bonusadvisor[.](advice|calculation|phrases|report)([.].*)?"));
    }
}
