package org.bonusadvisor.report.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice.Firing;
import org.bonusadvisor.advice.Reason;

/** Joins reasons with the place of their rules, which the trace knows. */
public final class Reasons {
    private final Words words;
    private final Map<String, String> places = new HashMap<>();

    /** The reasons of one advice. */
    public Reasons(Words words, List<Firing> trace) {
        this.words = words;
        for (Firing firing : trace) {
            places.putIfAbsent(id(firing.rule()), firing.at());
        }
    }

    /** The reason in words. */
    public ReasonView view(Reason reason) {
        String grade = reason.grade();
        boolean ours = grade.equals("D");
        return new ReasonView(
                reason.title(),
                reason.rule(),
                places.get(id(reason.rule())),
                reason.source().isBlank() || reason.source().equals("D") ? null : reason.source(),
                words.nameOrCode("grade", grade),
                ours,
                reason.facts());
    }

    /** The reasons in words. */
    public List<ReasonView> view(List<Reason> because) {
        return because.stream().map(this::view).toList();
    }

    /** A rule is named by its id, which a description may follow. */
    private static String id(String rule) {
        int space = rule.indexOf(' ');
        return space < 0 ? rule : rule.substring(0, space);
    }
}
