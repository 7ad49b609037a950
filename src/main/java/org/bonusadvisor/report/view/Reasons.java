package org.bonusadvisor.report.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.Firing;
import org.bonusadvisor.advice.Advice.SourceAdvice;
import org.bonusadvisor.advice.Reason;
import org.bonusadvisor.report.view.ReasonView.SourceView;
import org.jspecify.annotations.Nullable;

/** Joins reasons with the place of their rules, which the trace knows, and with their sources. */
public final class Reasons {
    private final Words words;
    private final Map<String, String> places;
    private final Map<String, SourceAdvice> sources = new HashMap<>();
    private final Map<String, List<SourceView>> cited = new HashMap<>();

    /** The reasons of one advice. */
    public Reasons(Words words, Advice advice) {
        this.words = words;
        this.places = new HashMap<>(2 * advice.trace().size());
        for (Firing firing : advice.trace()) {
            places.putIfAbsent(id(firing.rule()), firing.at());
        }
        advice.sources().forEach(source -> sources.put(source.id(), source));
    }

    /** The reason in words. */
    public ReasonView view(Reason reason) {
        String grade = reason.grade();
        return new ReasonView(
                reason.title(),
                reason.rule(),
                places.get(id(reason.rule())),
                sources(reason.source()),
                words.nameOrCode("grade", grade),
                grade.equals("D"),
                reason.facts().stream().map(FactView::of).toList());
    }

    /** The reasons in words. */
    public List<ReasonView> view(List<Reason> because) {
        return because.stream().map(this::view).toList();
    }

    /** The sources of a list of ids, without our default, which is none. */
    List<SourceView> sources(String list) {
        return cited.computeIfAbsent(
                list, ids -> ids(ids).map(id -> source(id, sources.get(id))).toList());
    }

    private static Stream<String> ids(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(id -> !id.isEmpty() && !id.equals("D"));
    }

    private static SourceView source(String id, @Nullable SourceAdvice source) {
        if (source == null) {
            return new SourceView(id, "", "");
        }
        String year = source.year();
        return new SourceView(id, year == null ? source.grade() : source.grade() + ", " + year, anchor(id));
    }

    /** The name of a source's place in the list of sources. */
    static String anchor(String id) {
        StringBuilder anchor = new StringBuilder("source-");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            anchor.append(isNamable(c) ? c : '_');
        }
        return anchor.toString();
    }

    private static boolean isNamable(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    /** A rule is named by its id, which a description may follow. */
    private static String id(String rule) {
        int space = rule.indexOf(' ');
        return space < 0 ? rule : rule.substring(0, space);
    }
}
