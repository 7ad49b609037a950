package org.bonusadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.Canary.CanaryFile;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that try to do harm are refused before the engine sees them, with a code and a place, and nothing of them runs. */
class AttackRulesTest {
    private static final String CANARY = "org.bonusadvisor.rulebase.Canary";
    private static Set<Long> processes = Set.of();

    private static final String HEAD = """
            // Which attack is refused?
            package org.bonusadvisor.rules
            agenda-group "gates"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*
            """;

    private static final String CONDITION = "$e : Engineer( tenureMonths >= 6 )";

    private static final String CONCLUSION = "insert( new Veto( BonusType.EQUITY ) );";

    @BeforeAll
    static void nobody_has_sung_before() throws IOException {
        Files.deleteIfExists(CanaryFile.PATH);
        processes = children();
    }

    @AfterAll
    static void nobody_has_sung_and_no_process_was_started() {
        assertThat(CanaryFile.PATH).doesNotExist();
        assertThat(children()).isSubsetOf(processes);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(inConclusions(), inConditions(), aroundRules(), inDisguise(), withSize())
                .flatMap(s -> s);
    }

    /** Attacks in what a rule does. */
    private static Stream<Arguments> inConclusions() {
        return Stream.of(
                conclusion("a call of foreign code", CANARY + ".sing();", "R033"),
                conclusion("foreign code as a value", "insert( new EvidenceCap( " + CANARY + ".sing() ) );", "R025"),
                conclusion("a process", "Runtime.getRuntime().exec( \"touch x\" );", "R033"),
                conclusion("a process as a value", "insert( new EvidenceCap( Runtime.getRuntime() ) );", "R035"),
                conclusion("a process builder", "new ProcessBuilder( \"sh\" ).start();", "R033"),
                conclusion("a foreign object as a conclusion", "insert( new ProcessBuilder( \"sh\" ) );", "R028"),
                conclusion(
                        "a foreign object as a value",
                        "insert( new EvidenceCap( new java.io.File( \"x\" ) ) );",
                        "R028"),
                conclusion("a foreign class in a path", "insert( new java.io.File( \"x\" ) );", "R028"),
                conclusion("the end of the program", "System.exit( 1 );", "R033"),
                conclusion("the end of the program after the conclusion", CONCLUSION + " System.exit( 1 );", "R033"),
                conclusion("a setting of the program", "System.setProperty( \"a\", \"b\" );", "R033"),
                conclusion("a thread", "new Thread( () -> {} ).start();", "R033"),
                conclusion("the network", "new java.net.URL( \"http://localhost\" ).openStream();", "R033"),
                conclusion("a loader of classes", "new java.net.URLClassLoader( null );", "R033"),
                conclusion("reading a file", "java.nio.file.Files.readString( null );", "R033"),
                conclusion("writing a file", "new java.io.FileWriter( \"x\" );", "R033"),
                conclusion("reflection", "Class.forName( \"" + CANARY + "\" );", "R033"),
                conclusion(
                        "the class of a fact", "insert( new EvidenceCap( $e.getClass().getClassLoader() ) );", "R022"),
                conclusion("the engine's helper", "drools.getKieRuntime().halt();", "R033"),
                conclusion("the engine's context", "kcontext.getKieRuntime();", "R033"),
                conclusion("the engine's helper as a value", "insert( new EvidenceCap( drools ) );", "R032"),
                conclusion("a loop", "while( true ) {}", "R033"),
                conclusion("a loop after the conclusion", CONCLUSION + " for( ;; ) {}", "R033"),
                conclusion("a lambda as a value", "insert( new EvidenceCap( () -> 1 ) );", "R011"),
                conclusion("a method reference as a value", "insert( new EvidenceCap( System::exit ) );", "R011"),
                conclusion(
                        "an anonymous class",
                        "insert( new Veto( BonusType.EQUITY ) {{ " + CANARY + ".sing(); }} );",
                        "R011"),
                conclusion("a changed fact", "modify( $e ) { name() }", "R033"),
                conclusion("a removed fact", "retract( $e );", "R033"),
                conclusion("a text with a slot", "insert( new Unsaid( \"${" + CANARY + ".sing()}\" ) );", "R004"));
    }

    /** Attacks in what a rule asks for. */
    private static Stream<Arguments> inConditions() {
        return Stream.of(
                condition("a call of foreign code in a condition", "Engineer( " + CANARY + ".sing() )", "R022"),
                condition("a process in a condition", "Engineer( Runtime.getRuntime().exec( \"x\" ) != null )", "R035"),
                condition("eval", "eval( " + CANARY + ".sing() )", "R032"),
                condition("eval in a fact", "Engineer( eval( " + CANARY + ".sing() ) )", "R032"),
                condition("from", "Engineer( ) from " + CANARY + ".sing()", "R032"),
                condition("from a list of values", "$x : Engineer( ) from collect( Engineer( ) )", "R032"),
                condition("a stream", "Engineer( ) from entry-point \"x\"", "R032"),
                condition("a window", "Engineer( ) over window:length( 10 )", "R032"),
                condition(
                        "code of an accumulate",
                        "accumulate( Offer( ), init( " + CANARY + ".sing(); ) action( ) result( 1 ) )",
                        "R013"),
                condition(
                        "code as what is counted", "accumulate( Offer( ); $n : sum( " + CANARY + ".sing() ) )", "R025"),
                condition("an unknown function of an accumulate", "accumulate( Offer( ); $n : sing( 1 ) )", "R014"),
                condition(
                        "accumulate in accumulate",
                        "accumulate( accumulate( Offer( ); $a : count() ); $n : count() )",
                        "R032"),
                condition("a foreign class as a fact", "java.io.File( )", "R011"),
                condition("a foreign class of this program as a fact", "Canary( )", "R021"),
                condition("an object as a fact", "Object( )", "R021"),
                condition("an inline cast", "Engineer( this#java.lang.Runtime.exec( \"x\" ) != null )", "R011"),
                condition("the class of a fact in a condition", "Engineer( getClass().getName() == \"x\" )", "R022"),
                condition("the class of a value", "Engineer( tenureMonths.getClass() == null )", "R022"),
                condition("a call with a value", "Engineer( name.concat( \"x\" ) == \"x\" )", "R035"),
                condition("a query", "?people( $x; )", "R011"),
                condition("code of another language", "Engineer( ( import java.lang.*; 1 ) == 1 )", "R011"),
                condition("a set value", "Engineer( tenureMonths = 5 )", "R016"),
                condition("a block", "Engineer( tenureMonths >= 6 ) { " + CANARY + ".sing(); }", "R011"),
                condition("a pattern that runs away", "Engineer( name matches \"(a+)+$\" )", "R065"),
                condition("a pattern that runs away over words", "Engineer( name matches \"(a|aa)*b\" )", "R065"),
                condition("a pattern with many repetitions", "Engineer( name matches \".*a.*b.*c.*d.*e\" )", "R065"),
                condition("more than 8 facts", "Engineer( )\n".repeat(9), "R036"));
    }

    /** Attacks in what stands around rules. */
    private static Stream<Arguments> aroundRules() {
        return Stream.of(
                before("a function", "function boolean f() { return " + CANARY + ".sing(); }", "R030"),
                before("a type with a default", "declare X  y : boolean = " + CANARY + ".sing()  end", "R030"),
                before("a type that extends another", "declare Bad extends " + CANARY + " end", "R030"),
                before("a query with code", "query q( ) eval( " + CANARY + ".sing() ) end", "R030"),
                before("a global", "global " + CANARY + " canary", "R030"),
                before("a unit", "unit " + CANARY, "R030"),
                before("another language of the file", "dialect \"mvel\"", "R030"),
                before("a language of one's own", "expander x.dsl", "R030"),
                before("a static import", "import static " + CANARY + ".*", "R045"),
                before("an imported function", "import function " + CANARY + ".sing", "R045"),
                before("a foreign import", "import " + CANARY, "R045"),
                before("all classes of a package", "import java.lang.reflect.*", "R045"),
                attribute("another language of the rule", "dialect \"mvel\"", "R031"),
                attribute("a computed salience", "salience( " + CANARY + ".sing() ? 1 : 0 )", "R031"),
                attribute("a computed switch", "enabled( " + CANARY + ".sing() )", "R031"),
                attribute("a timer", "timer( expr: " + CANARY + ".sing() )", "R031"),
                attribute("a duration", "duration 1", "R031"),
                attribute("a calendar", "calendars \"x\"", "R031"),
                attribute("no loop", "no-loop false", "R031"),
                attribute("an annotation with code", "@Expires( " + CANARY + ".sing() )", "R011"),
                attribute("an annotation of the engine", "@Expires( \"10s\" )", "R051"));
    }

    /** Attacks that look like something else. */
    private static Stream<Arguments> inDisguise() {
        return Stream.of(
                condition(
                        "an escaped quotation mark",
                        "Mention( topic == \"\\u0022 ) ) " + CANARY + ".sing()\" )",
                        "R004"),
                condition("an escaped letter in a name", "\\u0045ngineer( )", "R001"),
                attribute("a text that breaks out", "@title( \"\\\" ) ); System.exit(1); ((\\\"\" )", "R004"),
                conclusion(
                        "a text that breaks out of a conclusion",
                        "insert( new Unsaid( \"\\\" ) ); System.exit(1); //\" ) );",
                        "R004"),
                conclusion("a text over two lines", "insert( new Unsaid( \"a\n\" ) ); System.exit( 1 );", "R002"),
                condition("a comment that hides the end of another", "/* /* */ " + CANARY + ".sing() */", "R011"),
                condition("a comment that is never closed", "/* Engineer( )", "R002"),
                condition("a comment of another language", "# " + CANARY + ".sing()", "R011"),
                condition("a letter that looks like another", "\u0415ngineer( )", "R001"),
                condition("a character without width", "Eng\u200Bineer( )", "R009"),
                condition("a null character", "Engineer( name == \"a\0b\" )", "R009"),
                condition("the direction turned", "Engineer( ) // \u202E gnis.yranaC", "R009"),
                condition("a line separator in a comment", "Engineer( ) // \u2028 " + CANARY + ".sing();", "R009"),
                condition("half a character", "Engineer( name == \"\uD800\" )", "R009"),
                file(
                        "another package",
                        HEAD.replace("org.bonusadvisor.rules", "org.bonusadvisor.cli")
                                + rule("X-01.1 a", "", CONDITION, CONCLUSION),
                        "R040"),
                file("a program instead of rules", "class A { static { " + CANARY + ".sing(); } }", "R010"));
    }

    /** Attacks by size. */
    private static Stream<Arguments> withSize() {
        String rules = IntStream.range(0, 300)
                .mapToObj(i -> rule("X-%d.1 a".formatted(i), "", CONDITION, CONCLUSION))
                .collect(Collectors.joining());
        return Stream.of(
                condition("a long text", "Mention( topic == \"" + "a".repeat(50_000) + "\" )", "R039"),
                condition("a long name", "E" + "n".repeat(50_000) + "( )", "R039"),
                condition("a long number", "Engineer( tenureMonths >= " + "9".repeat(50_000) + " )", "R005"),
                condition("deep brackets in a fact", "Engineer( " + "(".repeat(900), "R038"),
                condition("deep brackets around facts", "(".repeat(900), "R038"),
                condition("deep keys", "Engineer( a" + "[ a".repeat(300), "R038"),
                condition("deep negations", "Engineer( " + "!( ".repeat(300), "R038"),
                conclusion("deep conclusions", "insert( " + "new Veto( ".repeat(300), "R038"),
                condition("not of not", "not ".repeat(900) + "Engineer( )", "R011"),
                condition("a long sum", "Engineer( tenureMonths > 1" + " + 1".repeat(20_000) + " )", "R037"),
                condition("a long choice", "Engineer( tenureMonths in ( 1" + ", 1".repeat(100) + " ) )", "R037"),
                condition("40000 brackets", "(".repeat(40_000), "R037"),
                file("50000 odd characters on lines of their own", HEAD + "§\n".repeat(40_000), "R001"),
                file("10 megabytes", HEAD + "// a\n".repeat(2_000_000), "R007"),
                file("10 megabytes of brackets", "(".repeat(10_000_000), "R007"),
                file(
                        "a file of 300 rules with one that asks for all",
                        HEAD + rules + rule("X-1.2 a", "", "Object( )", CONCLUSION),
                        "R021"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("attacks")
    void an_attack_is_refused_at_its_place_and_nothing_of_it_runs(String attack, String text, String code) {
        RuleBaseException refused = catchThrowableOfType(
                RuleBaseException.class,
                () -> RuleBase.of(files(new TreeMap<>(java.util.Map.of("gates/attack.drl", text)))));

        assertThat(refused).as(attack).isNotNull();
        assertThat(refused.problems())
                .extracting(RuleProblem::code)
                .contains(code)
                .doesNotContain("R099");
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).isNotBlank().hasSizeLessThan(400).doesNotContain("\n", "Exception");
        });
        assertThat(CanaryFile.PATH).doesNotExist();
    }

    @Test
    void a_hundred_thousand_rules_in_many_files_are_too_many() {
        TreeMap<String, String> many = new TreeMap<>();
        for (int i = 0; i < 250; i++) {
            int file = i;
            many.put(
                    "gates/f%d.drl".formatted(i),
                    HEAD
                            + IntStream.range(0, 400)
                                    .mapToObj(r -> rule("X-%d.%d a".formatted(file, r), "", CONDITION, CONCLUSION))
                                    .collect(Collectors.joining()));
        }

        assertThat(CheckedFiles.of(files(many)).problems())
                .extracting(RuleProblem::code)
                .containsExactly("R046");
    }

    private static RuleFiles files(TreeMap<String, String> files) {
        files.put("sources.yaml", "- { id: CP-13, title: a, grade: C }\n");
        return new RuleFiles(files);
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static Arguments conclusion(String attack, String conclusion, String code) {
        return file(attack, HEAD + rule("X-01.1 a", "", CONDITION, conclusion), code);
    }

    private static Arguments condition(String attack, String condition, String code) {
        return file(attack, HEAD + rule("X-01.1 a", "", condition, CONCLUSION), code);
    }

    private static Arguments attribute(String attack, String attribute, String code) {
        return file(attack, HEAD + rule("X-01.1 a", "    " + attribute + "\n", CONDITION, CONCLUSION), code);
    }

    private static Arguments before(String attack, String text, String code) {
        return file(attack, HEAD + text + "\n" + rule("X-01.1 a", "", CONDITION, CONCLUSION), code);
    }

    private static Arguments file(String attack, String text, String code) {
        return Arguments.of(attack, text, code);
    }

    private static String rule(String name, String metadata, String condition, String conclusion) {
        return "rule \"" + name + "\"\n"
                + List.of("title", "why").stream()
                        .filter(key -> !metadata.contains("@" + key))
                        .map(key -> "    @" + key + "( \"a\" )\n")
                        .collect(Collectors.joining())
                + "    @source( \"CP-13\" )\n    @grade( \"C\" )\n" + metadata + "when\n    " + condition
                + "\nthen\n    "
                + conclusion + "\nend\n";
    }
}
