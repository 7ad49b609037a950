package org.bonusadvisor.authoring.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.problems.ProblemPage.Part;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.Lint;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has a page, and what a page shows as wrong and as right is so. */
class ProblemPagesTest {
    private static final ProblemPages PAGES = new ProblemPages();

    private static final Pattern CODE = Pattern.compile("\"([RL]\\d{2,3})\"");

    /** Codes whose mistake is too large to print, or is none of a rule file. */
    private static final Set<String> WITHOUT_RULE = Set.of(
            "R006", "R007", "R008", "R037", "R039", "R046", "R080", "R081", "R082", "R083", "R084", "R085", "R086",
            "R087", "R088", "R089", "R090", "R091", "R092", "R093", "R094", "R095", "L02", "L03", "L11", "L12", "L13",
            "L14");

    private static final String HEAD = """
            package org.bonusadvisor.rules
            agenda-group "gates"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*
            """;

    private static final String METADATA = """
            @title( "No retention bonus for someone who is leaving" )
            @why( "It is repaid on exit." )
            @source( "CP-13" )
            @grade( "C" )
            """;

    @Test
    void every_code_that_the_program_tells_has_a_page_and_every_page_a_code() throws IOException {
        SortedSet<String> told = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(code -> told.add(code.group(1)));
            }
        }

        assertThat(PAGES.codes()).isEqualTo(told);
    }

    @Test
    void a_page_is_found_in_any_case_and_a_misspelt_code_is_told_the_nearest() {
        assertThat(PAGES.page("r012"))
                .hasValueSatisfying(page -> assertThat(page)
                        .startsWith("R012  `when`, `then` or `end` is missing\n")
                        .contains("\nNot so:\n    rule \"EL-04.1", "\nBut so:\n    rule \"EL-04.1"));
        assertThat(PAGES.page("R998")).isEmpty();
        assertThat(PAGES.nearest("r12")).hasValue("R012");
        assertThat(PAGES.nearest("L010")).hasValue("L10");
        assertThat(PAGES.nearest("hello")).isEmpty();
        assertThat(PAGES.title("R016")).hasValue("A sign that compares or joins in another way than meant");
    }

    @Test
    void pages_speak_no_programmer_s_language_and_fit_a_terminal() {
        assertThat(PAGES.all()).allSatisfy(page -> {
            assertThat(page.text(80))
                    .doesNotContainIgnoringCase(
                            "syntax", "parse", "compile", "null pointer", "exception", "drools", "token ")
                    .doesNotContain("AST", "DRL", "regex");
            assertThat(page.title()).doesNotEndWith(".").hasSizeLessThan(80);
            assertThat((page.what() + "\n" + page.why()).lines()).allMatch(line -> line.endsWith("."));
        });
    }

    @Test
    void only_mistakes_that_no_small_rule_can_show_are_shown_in_words() {
        assertThat(PAGES.all().stream().filter(page -> page.part() == Part.NONE))
                .extracting(ProblemPage::code)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_RULE);
    }

    static List<ProblemPage> shown() {
        return PAGES.all().stream().filter(page -> page.part() != Part.NONE).toList();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_wrong_example_of_a_page_gives_its_code_alone_and_the_right_one_nothing(ProblemPage page) {
        List<RuleProblem> wrong = problems(page, page.wrong());
        List<RuleProblem> right = problems(page, page.right());

        assertThat(wrong).extracting(RuleProblem::code).containsExactly(page.code());
        assertThat(right).isEmpty();
    }

    private static List<RuleProblem> problems(ProblemPage page, String example) {
        String path = page.part() == Part.PATH ? example.strip() : "gates/leaving.drl";
        CheckedFiles checked = CheckedFiles.of(new RuleFiles(new TreeMap<>(
                Map.of(path, file(page.part(), example), "sources.yaml", "- { id: CP-13, title: a, grade: C }\n"))));
        return checked.problems().isEmpty() ? Lint.of(checked) : checked.problems();
    }

    private static String file(Part part, String example) {
        String question = "// Which bonuses does a planned departure rule out?\n";
        return switch (part) {
            case FILE -> example;
            case HEAD -> question + example + rule(METADATA, "Engineer( tenureMonths >= 6 )", conclusion());
            case RULE -> question + HEAD + example;
            case METADATA -> question + HEAD + rule(example, "Engineer( tenureMonths >= 6 )", conclusion());
            case CONDITIONS -> question + HEAD + rule(METADATA, example, conclusion());
            case CONCLUSION -> question + HEAD + rule(METADATA, "$e : Engineer( tenureMonths >= 6 )", example);
            case PATH, NONE -> question + HEAD + rule(METADATA, "Engineer( tenureMonths >= 6 )", conclusion());
        };
    }

    private static String conclusion() {
        return "insert( new Veto( BonusType.RETENTION ) );";
    }

    private static String rule(String metadata, String conditions, String conclusion) {
        return "\nrule \"EL-04.1 leaving rules out retention\"\n" + metadata.indent(4) + "when\n" + conditions.indent(4)
                + "then\n" + conclusion.indent(4) + "end\n";
    }
}
