package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/**
 * Problems of a rules folder as compilers print them: place, code and sentence, then the line with a caret under what is
 * wrong, then what to write.
 *
 * @param folder the rules folder as the user gave it, so that a terminal or an editor can open the place
 */
record ProblemText(Path folder) {
    /** The longest line that is shown whole, in characters. */
    private static final int WIDEST = 120;

    /** The lines of one problem. */
    List<String> lines(RuleProblem problem) {
        List<String> lines = new ArrayList<>();
        String rule = problem.rule().isEmpty() ? "" : " rule `" + problem.rule() + "`";
        lines.add(place(problem) + ": " + level(problem) + " " + problem.code() + rule + ": " + problem.message());
        if (problem.line() > 0 && problem.column() > 0 && !problem.lineText().isEmpty()) {
            int from = cut(problem);
            lines.add(shown(problem.lineText(), from));
            lines.add(caret(problem, from));
        }
        if (!problem.instead().isBlank()) {
            lines.add("    write `" + problem.instead() + "`");
        }
        return lines;
    }

    /** The file of a problem as the user would name it, the folder itself when it concerns no file. */
    String path(RuleProblem problem) {
        String root = folder.toString().replace('\\', '/');
        return problem.file().isEmpty() ? root : root.isEmpty() ? problem.file() : root + "/" + problem.file();
    }

    private String place(RuleProblem problem) {
        return path(problem)
                + (problem.line() > 0 ? ":" + problem.line() : "")
                + (problem.line() > 0 && problem.column() > 0 ? ":" + problem.column() : "");
    }

    /** How much it matters: codes of warnings begin with L. */
    static String level(RuleProblem problem) {
        return problem.code().startsWith("L") ? "warning" : "error";
    }

    /** The column after the last character, at most one beyond the line. */
    static int endColumn(RuleProblem problem) {
        int columns = problem.lineText().codePointCount(0, problem.lineText().length());
        return Math.max(problem.column() + 1, Math.min(problem.column() + problem.length(), columns + 1));
    }

    /** How many characters at the beginning of a long line are left out, so that the place can be seen. */
    private static int cut(RuleProblem problem) {
        int columns = problem.lineText().codePointCount(0, problem.lineText().length());
        return columns <= WIDEST ? 0 : Math.max(0, problem.column() - 1 - WIDEST / 2);
    }

    private static String shown(String line, int from) {
        int start = line.offsetByCodePoints(0, from);
        int rest = line.codePointCount(start, line.length());
        String text = rest <= WIDEST
                ? line.substring(start)
                : line.substring(start, line.offsetByCodePoints(start, WIDEST)) + "…";
        return from == 0 ? text : "…" + text;
    }

    private static String caret(RuleProblem problem, int from) {
        StringBuilder line = new StringBuilder(from == 0 ? "" : " ");
        problem.lineText()
                .codePoints()
                .skip(from)
                .limit(problem.column() - 1L - from)
                .forEach(c -> line.append(c == '\t' ? '\t' : ' '));
        int most = WIDEST - (problem.column() - 1 - from);
        int length = Math.min(most, endColumn(problem) - problem.column());
        return line.append('^').append("~".repeat(Math.max(0, length - 1))).toString();
    }

    /** The last line: how many problems there are, and where to read on. */
    static String count(List<RuleProblem> errors, List<RuleProblem> warnings) {
        String found = number(errors.size(), "error") + ", " + number(warnings.size(), "warning") + ".";
        List<RuleProblem> told = errors.isEmpty() ? warnings : errors;
        return told.isEmpty()
                ? found
                : found + " `rules check --explain " + told.get(0).code() + "` says more.";
    }

    private static String number(int count, String what) {
        return count == 0
                ? "no " + what + "s"
                : String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
