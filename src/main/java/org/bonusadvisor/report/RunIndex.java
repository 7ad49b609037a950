package org.bonusadvisor.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.run.RejectedRow;
import org.bonusadvisor.report.view.run.Run;
import org.bonusadvisor.report.view.run.RunRow;
import org.bonusadvisor.report.view.run.RunView;

/** The page of a run: what was advised, with links to each report, and what was rejected and why. */
public final class RunIndex {
    /** Forms of a report that a browser shows, best first. */
    private static final List<String> READABLE = List.of("html", "pdf", "md", "json");

    private static final String CSS = Pages.read("index.css");
    private static final String SCRIPT = Pages.script("index.js");

    private final Pages pages = new Pages();
    private final Format format;
    private final List<String> formats;
    private final boolean redacted;

    /**
     * Writes pages.
     *
     * @param format of the figures
     * @param extensions of the report files that are written to {@code profiles/<id>.<extension>} beside the page
     */
    public RunIndex(Format format, List<String> extensions) {
        this(format, READABLE.stream().filter(extensions::contains).toList(), false);
    }

    private RunIndex(Format format, List<String> formats, boolean redacted) {
        this.format = format;
        this.formats = formats;
        this.redacted = redacted;
    }

    /** The same for profiles in which names, texts and amounts were replaced, which the page says. */
    public RunIndex redacted() {
        return new RunIndex(format, formats, true);
    }

    /** The whole page of a run. */
    public String write(
            Collection<RunRow> rows,
            List<RejectedRow> firstRejected,
            long rejected,
            String ruleBaseDigest,
            String dataDigest) {
        Run run = new Run(rows, firstRejected, rejected, formats, ruleBaseDigest, dataDigest);
        return pages.render(
                "run/index.jte",
                Map.of(
                        "v",
                        RunView.of(run, format),
                        "redacted",
                        redacted,
                        "own",
                        CSS,
                        "script",
                        rows.isEmpty() ? "" : SCRIPT));
    }
}
