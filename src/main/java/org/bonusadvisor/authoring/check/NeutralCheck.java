package org.bonusadvisor.authoring.check;

import java.util.List;
import java.util.Objects;
import org.bonusadvisor.profile.Problem;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/** Checks the neutral profile, from which every case starts. */
public final class NeutralCheck {
    static final String FILE = "neutral.json";
    private static final String CODE = "R084";

    private NeutralCheck() {}

    /** What is wrong with the neutral profile of a rules folder. */
    public static List<RuleProblem> problems(RuleFiles files) {
        String text = files.texts().get(FILE);
        if (text == null) {
            return List.of(
                    RuleProblem.of(CODE, FILE, "the file is missing; it is the profile from which every case starts"));
        }
        return new ProfileReader().read(text) instanceof Reading.Rejected rejected
                ? rejected.problems().stream().map(problem -> of(problem, text)).toList()
                : List.of();
    }

    private static RuleProblem of(Problem problem, String text) {
        String line = problem.line() == 0 ? "" : text.split("\n", -1)[problem.line() - 1];
        return new RuleProblem(
                CODE,
                FILE,
                problem.line(),
                problem.column(),
                Math.max(1, problem.found().length()),
                line,
                "",
                problem.message(),
                Objects.requireNonNullElse(problem.maybe(), ""));
    }
}
