package org.bonusadvisor.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bonusadvisor.authoring.coverage.Point;
import org.bonusadvisor.authoring.coverage.RuleCoverage;
import org.bonusadvisor.report.view.CoverageView;
import org.bonusadvisor.rulebase.syntax.Source;

/** The coverage of rules as its page shows it. */
final class CoveragePage {
    private final RuleCoverage coverage;

    private CoveragePage(RuleCoverage coverage) {
        this.coverage = coverage;
    }

    static CoverageView of(RuleCoverage coverage) {
        CoveragePage page = new CoveragePage(coverage);
        List<String> columns =
                Arrays.stream(Point.Kind.values()).map(Point.Kind::words).toList();
        return new CoverageView(
                columns,
                page.shares(""),
                coverage.sources().stream().map(page::file).toList());
    }

    private List<CoverageView.Share> shares(String file) {
        return Arrays.stream(Point.Kind.values())
                .map(kind ->
                        new CoverageView.Share(coverage.count(file, kind, true), coverage.count(file, kind, false)))
                .toList();
    }

    private CoverageView.File file(Source source) {
        List<CoverageView.Line> lines = new ArrayList<>();
        List<String> texts = source.text().lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(source.file(), i + 1, texts.get(i)));
        }
        return new CoverageView.File(source.file(), shares(source.file()), lines);
    }

    private CoverageView.Line line(String file, int number, String text) {
        List<Point> here = coverage.points().stream()
                .filter(p -> p.line() == number && p.file().equals(file))
                .toList();
        List<String> missing =
                here.stream().filter(p -> !p.whole()).map(Point::missing).toList();
        String mark = here.isEmpty() ? "" : missing.isEmpty() ? "whole" : "part";
        return new CoverageView.Line(number, text, mark, missing);
    }
}
