package org.bonusadvisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.batch.Overview;
import org.bonusadvisor.batch.Products;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.Series;
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
    CSV,
    NDJSON,
    NDJSON_GZ;

    private static final String BRIEF = "brief.pdf";
    private static final Set<ReportFormat> IN_ONE_FILE = EnumSet.of(NDJSON, NDJSON_GZ);

    /** Forms that can do without parts of the advice; the others are drawn from all of it. */
    static final Set<ReportFormat> OF_PARTS = EnumSet.of(JSON, CSV, NDJSON, NDJSON_GZ);

    /** What a run writes, in a fixed order. */
    static Products products(
            Collection<ReportFormat> formats, boolean brief, Release release, Format figures, boolean redacted) {
        List<ReportFormat> each = formats.stream()
                .distinct()
                .filter(format -> !IN_ONE_FILE.contains(format))
                .sorted()
                .toList();
        return new Products(views(each, brief, figures), series(formats), overviews(release, figures, each, redacted));
    }

    /** One file each for all advices. */
    private static List<Series> series(Collection<ReportFormat> formats) {
        SummaryCsv csv = new SummaryCsv();
        AdviceJson json = new AdviceJson();
        List<Series> series = new ArrayList<>();
        series.add(new Series("summary.csv", bytes(csv.header()), advice -> bytes(csv.row(RunRow.of(advice)))));
        if (formats.contains(NDJSON)) {
            series.add(new Series("advice.ndjson", new byte[0], json::line));
        }
        if (formats.contains(NDJSON_GZ)) {
            series.add(new Series("advice.ndjson.gz", new byte[0], advice -> Gzip.member(json.line(advice))));
        }
        return series;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The views of the formats; then the one-page brief, if wanted. */
    private static List<View> views(List<ReportFormat> wanted, boolean brief, Format figures) {
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
    private static List<Overview> overviews(
            Release release, Format figures, Collection<ReportFormat> formats, boolean redacted) {
        RunIndex plain = new RunIndex(
                figures, formats.stream().map(ReportFormat::extension).toList());
        RunIndex index = redacted ? plain.redacted() : plain;
        return List.of(new Overview(
                "index.html",
                (advised, rejected, tally) -> index.write(
                        advised,
                        rejected,
                        tally.rejected(),
                        release.ruleBase().digest(),
                        release.data().digest())));
    }

    private View view(Format figures, List<String> besides) {
        return new View(extension(), writer(figures, besides));
    }

    private String extension() {
        return toString();
    }

    /** The name by which the user asks for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private Function<Advice, byte[]> writer(Format figures, List<String> besides) {
        return switch (this) {
            case JSON -> new AdviceJson()::bytes;
            case MD -> text(new AdviceMarkdown(figures)::write);
            case HTML -> text(new AdviceHtml(figures, besides)::write);
            case PDF -> new AdvicePdf(figures)::write;
            case ICS -> text(new AdviceCalendar()::write);
            case CSV -> text(advice -> new SummaryCsv().header() + new SummaryCsv().row(RunRow.of(advice)));
            case NDJSON, NDJSON_GZ -> throw new IllegalStateException("they have no file for each advice");
        };
    }

    private static Function<Advice, byte[]> text(Function<Advice, String> write) {
        return write.andThen(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
