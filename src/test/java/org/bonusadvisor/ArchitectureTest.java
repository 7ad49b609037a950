package org.bonusadvisor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What design.md says of packages: dependencies point one way, Drools stays in one, clocks and streams in one. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bonusadvisor");

    @Test
    void dependencies_point_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("facts")
                .definedBy("org.bonusadvisor.facts..")
                .layer("conclusions")
                .definedBy("org.bonusadvisor.conclusions..")
                .layer("rulebase")
                .definedBy("org.bonusadvisor.rulebase..")
                .layer("evaluation")
                .definedBy("org.bonusadvisor.evaluation..")
                .layer("inference")
                .definedBy("org.bonusadvisor.inference..")
                .layer("calculation")
                .definedBy("org.bonusadvisor.calculation..")
                .layer("phrases")
                .definedBy("org.bonusadvisor.phrases..")
                .layer("profile")
                .definedBy("org.bonusadvisor.profile..")
                .layer("redaction")
                .definedBy("org.bonusadvisor.redaction..")
                .layer("market")
                .definedBy("org.bonusadvisor.market..")
                .layer("advice")
                .definedBy("org.bonusadvisor.advice..")
                .layer("report")
                .definedBy("org.bonusadvisor.report..", "gg.jte.generated..")
                .layer("batch")
                .definedBy("org.bonusadvisor.batch..")
                .layer("authoring")
                .definedBy("org.bonusadvisor.authoring..")
                .layer("cache")
                .definedBy("org.bonusadvisor.cache..")
                .layer("cli")
                .definedBy("org.bonusadvisor.cli..")
                .whereLayer("facts")
                .mayNotAccessAnyLayer()
                .whereLayer("conclusions")
                .mayOnlyAccessLayers("facts")
                .whereLayer("rulebase")
                .mayOnlyAccessLayers("facts", "conclusions")
                .whereLayer("evaluation")
                .mayOnlyAccessLayers("facts", "rulebase")
                .whereLayer("inference")
                .mayOnlyAccessLayers("facts", "conclusions", "rulebase", "evaluation")
                .whereLayer("calculation")
                .mayOnlyAccessLayers("facts", "conclusions", "rulebase", "inference")
                .whereLayer("phrases")
                .mayOnlyAccessLayers("facts", "rulebase")
                .whereLayer("profile")
                .mayOnlyAccessLayers("facts")
                .whereLayer("redaction")
                .mayOnlyAccessLayers("facts", "phrases", "profile")
                .whereLayer("market")
                .mayOnlyAccessLayers("facts", "rulebase")
                .whereLayer("advice")
                .mayOnlyAccessLayers(
                        "facts",
                        "conclusions",
                        "rulebase",
                        "evaluation",
                        "inference",
                        "calculation",
                        "phrases",
                        "profile",
                        "market")
                .whereLayer("report")
                .mayOnlyAccessLayers("facts", "advice", "phrases")
                .whereLayer("batch")
                .mayOnlyAccessLayers("facts", "profile", "advice", "report")
                .whereLayer("authoring")
                .mayOnlyAccessLayers(
                        "facts",
                        "conclusions",
                        "rulebase",
                        "evaluation",
                        "inference",
                        "calculation",
                        "phrases",
                        "profile",
                        "advice")
                .whereLayer("cache")
                .mayOnlyAccessLayers("rulebase", "advice", "batch")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("org.bonusadvisor.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_inference_knows_the_engine() {
        noClasses()
                .that(resideOutsideOfPackages("org.bonusadvisor.inference.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                .check(CLASSES);
    }

    @Test
    void only_the_commands_print() {
        noClasses()
                .that(resideOutsideOfPackages("org.bonusadvisor.cli.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(java.io.FileDescriptor.class, "out")
                .check(CLASSES);
    }

    @Test
    void only_the_commands_end_the_program_or_read_a_clock() {
        noClasses()
                .that(resideOutsideOfPackages("org.bonusadvisor.cli.."))
                .should()
                .callMethodWhere(calls(LocalDate.class, "now"))
                .orShould()
                .callMethodWhere(calls(LocalDateTime.class, "now"))
                .orShould()
                .callMethodWhere(calls(Instant.class, "now").and(withoutParameters()))
                .orShould()
                .callMethodWhere(calls(Clock.class, "systemUTC"))
                .orShould()
                .callMethodWhere(calls(Clock.class, "systemDefaultZone"))
                .orShould()
                .callMethodWhere(calls(System.class, "currentTimeMillis"))
                .orShould()
                .callMethodWhere(calls(System.class, "nanoTime"))
                .orShould()
                .callMethodWhere(calls(System.class, "exit"))
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_chance_or_on_the_machine_s_language() {
        noClasses()
                .should()
                .callMethodWhere(calls(Locale.class, "getDefault"))
                .orShould()
                .callMethodWhere(calls(String.class, "toLowerCase").and(withoutParameters()))
                .orShould()
                .callMethodWhere(calls(String.class, "toUpperCase").and(withoutParameters()))
                .orShould()
                .callMethodWhere(calls(Math.class, "random"))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(method));
    }

    private static DescribedPredicate<JavaMethodCall> withoutParameters() {
        return DescribedPredicate.describe(
                "without parameters",
                call -> call.getTarget().getRawParameterTypes().isEmpty());
    }
}
