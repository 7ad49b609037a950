package org.bonusadvisor.authoring.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.advice.DeclaredCodes;
import org.bonusadvisor.conclusions.CodeOf;
import org.bonusadvisor.conclusions.PhraseKey;
import org.bonusadvisor.conclusions.ProfilePath;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.phrases.PhraseKeys;
import org.bonusadvisor.profile.ProfilePaths;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Span;

/** Checks that every phrase, code and fact that a rule names in its conclusion is there. */
public final class SpokenConclusions {
    private final PhraseKeys phrases;
    private final DeclaredCodes codes;

    /** A check against the phrases and codes of a folder. */
    public SpokenConclusions(PhraseKeys phrases, DeclaredCodes codes) {
        this.phrases = phrases;
        this.codes = codes;
    }

    /** What the rules of a file name and nobody declares. */
    public List<RuleProblem> problems(FileTree file) {
        Problems problems = new Problems(file.source());
        for (RuleTree rule : file.rules()) {
            problems.in(rule.name());
            for (Conclusion given : Conclusion.of(rule.conclusion())) {
                given.values().forEach(value -> check(given, value, problems));
            }
        }
        return problems.all();
    }

    private void check(Conclusion given, Expression value, Problems problems) {
        PhraseKey key = given.property().getAnnotation(PhraseKey.class);
        CodeOf list = given.property().getAnnotation(CodeOf.class);
        if (key == null && list == null) {
            return;
        }
        if (!(value instanceof Literal literal) || !Conclusion.isText(value)) {
            problems.add(
                    "R092",
                    value.span(),
                    "`" + given.property().getName() + "` names a phrase or a code; write it out as a text",
                    "\"…\"");
            return;
        }
        Span inside = new Span(value.span().start() + 1, value.span().end() - 1);
        if (literal.text().isEmpty()) {
            return;
        }
        if (given.property().isAnnotationPresent(ProfilePath.class)
                && Property.of(Profile.class, literal.text()).isEmpty()) {
            problems.add(
                    "R094",
                    inside,
                    "the profile has no fact `" + literal.text() + "`, so that nobody could be asked for it",
                    Nearest.to(literal.text(), ProfilePaths.all()));
            return;
        }
        if (list != null && !declared(list, literal.text(), inside, problems)) {
            return;
        }
        if (key != null && phrases.complete()) {
            phrase(key, literal.text(), inside, problems);
        }
    }

    private boolean declared(CodeOf list, String code, Span span, Problems problems) {
        Set<String> known = codes.list(list.value());
        if (!codes.complete() || known.contains(code)) {
            return true;
        }
        problems.add(
                "R087",
                span,
                "the code `" + code + "` is not declared; add it with its title under `" + list.value()
                        + "` in codes.yaml",
                Nearest.to(code, known));
        return false;
    }

    private void phrase(PhraseKey key, String value, Span span, Problems problems) {
        List<String> missing = new ArrayList<>();
        for (String pattern : key.value()) {
            String needed = pattern.replace("*", value);
            boolean there = phrases.has(needed)
                    || key.orPart() && phrases.parts().contains(needed)
                    || key.orEach().length > 0
                            && Arrays.stream(key.orEach()).allMatch(ending -> phrases.has(needed + ending));
            if (!there) {
                missing.add(needed);
            }
        }
        if (!missing.isEmpty()) {
            problems.add(
                    "R086",
                    span,
                    "nothing is said under `" + String.join("`, `", missing) + "`; add it to a file in phrases/",
                    nearest(key, value).orElse(""));
        }
    }

    /** The value that was meant: of all keys that fit the pattern, what stands in place of its star. */
    private Optional<String> nearest(PhraseKey key, String value) {
        String[] around = key.value()[0].split("\\*", -1);
        List<String> known = new ArrayList<>();
        for (String said : phrases.said()) {
            if (said.startsWith(around[0]) && said.endsWith(around[1])) {
                known.add(said.substring(around[0].length(), said.length() - around[1].length()));
            }
        }
        if (key.orPart()) {
            known.addAll(phrases.parts());
        }
        return Optional.of(Nearest.to(value, known)).filter(meant -> !meant.isEmpty());
    }
}
