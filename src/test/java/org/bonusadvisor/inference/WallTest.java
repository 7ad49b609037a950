package org.bonusadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.Quantified;
import org.bonusadvisor.evaluation.Creations;
import org.bonusadvisor.evaluation.Valuations;
import org.bonusadvisor.inference.compiled.CompiledRules;
import org.bonusadvisor.inference.compiled.Compiler;
import org.bonusadvisor.rulebase.LostFirings;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Printer;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Span;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * The second wall, behind the parser that knows only what a rule may say: here rules get past the parser, as if it had a
 * hole, and still reach nothing.
 */
class WallTest {
    private static final Span NOWHERE = new Span(0, 0);
    private static final AtomicBoolean TOUCHED = new AtomicBoolean();

    /** Tells when a rule got as far as to a class of its own choice. */
    public static final class Canary {
        static {
            TOUCHED.set(true);
        }

        private Canary() {}

        /** Would be called by a rule. */
        public static String sing() {
            return "sung";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime",
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.io.File",
                "org.bonusadvisor.inference.WallTest$Canary",
                "Object",
                "Class"
            })
    void no_type_but_facts_and_conclusions_gets_into_the_network(String type) {
        Condition hostile = new Condition.Pattern(null, type, List.of(), NOWHERE, NOWHERE);

        assertThatThrownBy(() -> new RuleModel(atWork(hostile), new AtWork(), new Guards(new AtWork()))
                        .in("org.bonusadvisor.rules", Stage.GATES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TOUCHED).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ProcessBuilder",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.net.URL",
                "Engineer",
                "org.bonusadvisor.inference.WallTest$Canary"
            })
    void no_type_but_a_conclusion_can_be_made(String type) {
        assertThatThrownBy(() -> Creations.of(creation(type))).isInstanceOf(IllegalArgumentException.class);
        assertThat(TOUCHED).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getClass", "hashCode", "toString", "notify", "wait", "class", "equals"})
    void no_property_but_those_of_facts_can_be_read(String name) {
        Expression path = new Expression.Path(null, List.of(new Expression.Step(name, true, null, NOWHERE)), NOWHERE);

        assertThatThrownBy(() -> Valuations.of(path).of(new org.bonusadvisor.facts.OfferGap(null), none -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OfferGap has no property " + name);
    }

    @Test
    void nothing_can_be_read_from_what_is_no_fact() {
        Expression path =
                new Expression.Path("$x", List.of(new Expression.Step("getClassLoader", true, null, NOWHERE)), NOWHERE);

        assertThatThrownBy(() -> Valuations.of(path).of(null, x -> WallTest.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Valuations.of(new Expression.Constant("Thread.State", "NEW", NOWHERE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec( \"touch CANARY\" );",
                "new ProcessBuilder( \"touch\", \"CANARY\" ).start();",
                "System.exit( 1 );",
                "new java.io.File( \"CANARY\" ).createNewFile();",
                "java.nio.file.Files.createFile( java.nio.file.Path.of( \"CANARY\" ) );",
                "new java.net.URL( \"http://localhost\" ).openStream();",
                "new Thread().start();",
                "new java.net.URLClassLoader( null );",
                "java.lang.reflect.Array.newInstance( String.class, 1 );",
                "org.bonusadvisor.inference.WallTest.Canary.sing();"
            })
    void drools_own_compiler_finds_no_class_that_does_harm_through_our_loader(String code, @TempDir Path folder) {
        Path canary = folder.resolve("canary");
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.bonusadvisor", "attack", "1");
        KieFileSystem source = services.newKieFileSystem().generateAndWritePomXML(release);
        source.write("src/main/resources/org/bonusadvisor/rules/attack.drl", """
                package org.bonusadvisor.rules
                import org.bonusadvisor.facts.*
                rule "attack" when OfferGap() then %s end
                """.formatted(
                        code.replace("CANARY", canary.toString())));

        List<Message> errors = services.newKieBuilder(source, new FilteringLoader())
                .buildAll(ExecutableModelProject.class)
                .getResults()
                .getMessages(Message.Level.ERROR);

        assertThat(errors).isNotEmpty();
        assertThat(Files.exists(canary)).isFalse();
        assertThat(TOUCHED).isFalse();
    }

    /** Words that would end their text or their place, were they printed. */
    static Stream<Expression> breakingOut() {
        return Stream.concat(
                Stream.of(
                                "a\" ); System.exit( 1 ); //",
                                "a\\",
                                "\\u0022 ); System.exit( 1 ); //",
                                "a\n); System.exit( 1 );",
                                "a\r); System.exit( 1 );",
                                "a\u0085b",
                                "a\u2028b",
                                "a\0b")
                        .map(text -> literal(Literal.Kind.TEXT, text)),
                Stream.of(
                        literal(Literal.Kind.NUMBER, "1 ); System.exit( 1 ); //"),
                        literal(Literal.Kind.BOOLEAN, "true || exit()"),
                        literal(Literal.Kind.NULL, "null )"),
                        new Expression.Constant("Runtime", "getRuntime()", NOWHERE),
                        new Expression.Constant("java.lang.System", "IN", NOWHERE),
                        path("$a.getClass()", "type"),
                        path("drools", "type"),
                        path(null, "Runtime", "getRuntime", "exec"),
                        path(null, "exec( \"touch canary\" )"),
                        new Expression.Comparison(path(null, "a"), "soundslike", path(null, "b"), NOWHERE),
                        new Expression.Logic("; eval( true );", List.of(path(null, "a"), path(null, "b"))),
                        new Expression.Arithmetic(path(null, "a"), "+ exit() +", path(null, "b")),
                        creation("java.lang.ProcessBuilder"),
                        creation("Veto( 1 ); new Thread")));
    }

    @ParameterizedTest
    @MethodSource("breakingOut")
    void a_word_that_would_break_out_of_its_place_is_not_printed(Expression word) {
        Condition asks = new Condition.Pattern(
                null, "Veto", List.of(new Condition.Constraint(null, word, NOWHERE)), NOWHERE, NOWHERE);
        RuleTree inCondition = rule(asks, creation("Veto"));
        RuleTree inConclusion = rule(
                new Condition.Pattern(null, "Veto", List.of(), NOWHERE, NOWHERE),
                new Expression.Creation("Veto", List.of(word), NOWHERE, NOWHERE));

        assertThatThrownBy(() -> Printer.print("gates", List.of(inCondition)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("cannot be printed");
        assertThatThrownBy(() -> Printer.print("gates", List.of(inConclusion)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("cannot be printed");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void a_name_and_a_text_that_end_a_comment_of_generated_code_become_no_code(Compiler compiler) {
        String breaksOut = "*/ static int BROKEN = 1 / 0; /*";
        RuleBase rules = LostFirings.base(Map.of("evidence/a.drl", """
                // Is it so?
                package org.bonusadvisor.rules
                agenda-group "evidence"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*

                rule "EV-01.1 %1$s"
                    @title( "%1$s" )
                    @why( "%1$s" )
                    @source( "D" )
                    @grade( "D" )
                when
                    Quantified( achievement == "%1$s" )
                then
                    insert( new Quantified( "%1$s" ) );
                end
                """.formatted(breaksOut)));
        CompiledRules compiled = CompiledRules.of(rules, Stage.EVIDENCE, compiler);

        assertThat(compiled.refused()).isEmpty();
        assertThat(compiled.conclusions(List.of(new Quantified("a")))).isEmpty();
    }

    private static Expression literal(Literal.Kind kind, String text) {
        return new Literal(kind, text, NOWHERE);
    }

    private static Expression path(@Nullable String variable, String... steps) {
        return new Expression.Path(
                variable,
                Arrays.stream(steps)
                        .map(name -> new Expression.Step(name, false, null, NOWHERE))
                        .toList(),
                NOWHERE);
    }

    private static RuleAtWork atWork(Condition condition) {
        RuleTree tree = rule(condition, creation("Veto"));
        return new RuleAtWork(new Rule(tree, Stage.GATES, "gates/attack.drl", 1, List.of()), 0);
    }

    private static RuleTree rule(Condition condition, Expression.Creation conclusion) {
        return new RuleTree("EL-01.1 attack", List.of(), List.of(condition), conclusion, NOWHERE, NOWHERE);
    }

    private static Expression.Creation creation(String type) {
        return new Expression.Creation(type, List.of(), NOWHERE, NOWHERE);
    }
}
