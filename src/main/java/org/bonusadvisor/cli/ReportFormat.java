package org.bonusadvisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.batch.Overview;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.View;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.AdviceCalendar;
import org.bonusadvisor.report.AdviceHtml;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.report.AdviceMarkdown;
import org.bonusadvisor.report.AdvicePdf;
import org.bonusadvisor.report.BriefPdf;
import org.bonusadvisor.report.RunIndex;
import org.bonusadvisor.report.SummaryCsv;
import org.bonusadvisor.report.view.run.RunRow;

/** The forms of a report that a user can ask for. */
enum ReportFormat {
    JSON,
    MD,
    HTML,
    PDF,
    ICS,
    CSV;

    private static final String BRIEF = "brief.pdf";

    /** The views of the formats, in a fixed order; then the one-page brief, if wanted. */
    static List<View> views(Collection<ReportFormat> formats, boolean brief, Format figures) {
        List<ReportFormat> wanted = formats.stream().distinct().sorted().toList();
        Stream<String> besides =
                wanted.stream().filter(format -> format != HTML).map(ReportFormat::extension);
        List<String> files =
                Stream.concat(besides, brief ? Stream.of(BRIEF) : Stream.of()).toList();
        Stream<View> views = wanted.stream().map(format -> format.view(figures, files));
        return Stream.concat(views, brief ? Stream.of(brief(figures)) : Stream.of())
                .toList();
    }

    private static View brief(Format figures) {
        return new View(BRIEF, new BriefPdf(figures)::write);
    }

    /** The files about a whole run. */
    static List<Overview> overviews(
            Release release, Format figures, Collection<ReportFormat> formats, boolean redacted) {
        RunIndex plain = new RunIndex(
                figures, formats.stream().map(ReportFormat::extension).toList());
        RunIndex index = redacted ? plain.redacted() : plain;
        return List.of(
                new Overview(
                        "index.html",
                        (advised, rejected) -> index.write(
                                advised,
                                rejected,
                                release.ruleBase().digest(),
                                release.data().digest())),
                new Overview("summary.csv", (advised, rejected) -> new SummaryCsv().write(advised)));
    }

    private View view(Format figures, List<String> besides) {
        return new View(extension(), writer(figures, besides));
    }

    private String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Function<Advice, byte[]> writer(Format figures, List<String> besides) {
        return switch (this) {
            case JSON -> text(new AdviceJson()::write);
            case MD -> text(new AdviceMarkdown(figures)::write);
            case HTML -> text(new AdviceHtml(figures, besides)::write);
            case PDF -> new AdvicePdf(figures)::write;
            case ICS -> text(new AdviceCalendar()::write);
            case CSV -> text(advice -> new SummaryCsv().write(List.of(RunRow.of(advice))));
        };
    }

    private static Function<Advice, byte[]> text(Function<Advice, String> write) {
        return write.andThen(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
