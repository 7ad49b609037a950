package org.bonusadvisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.batch.Overview;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.View;
import org.bonusadvisor.report.AdviceHtml;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.report.AdviceMarkdown;
import org.bonusadvisor.report.RunIndex;
import org.bonusadvisor.report.SummaryCsv;

/** The forms of a report that a user can ask for. */
enum ReportFormat {
    JSON,
    MD,
    HTML;

    /** The views of the formats, in a fixed order. */
    static List<View> views(Collection<ReportFormat> formats) {
        return formats.stream().distinct().sorted().map(ReportFormat::view).toList();
    }

    /** The files about a whole run. */
    static List<Overview> overviews(Release release) {
        RunIndex index = new RunIndex();
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

    private View view() {
        return new View(name().toLowerCase(Locale.ROOT), writer());
    }

    private Function<Advice, byte[]> writer() {
        return switch (this) {
            case JSON -> text(new AdviceJson()::write);
            case MD -> text(new AdviceMarkdown()::write);
            case HTML -> text(new AdviceHtml()::write);
        };
    }

    private static Function<Advice, byte[]> text(Function<Advice, String> write) {
        return write.andThen(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
