package org.bonusadvisor.report.view.run;

import java.util.List;
import org.bonusadvisor.report.view.Wording;
import org.bonusadvisor.report.view.Words;

/** One advice as a row of a plain table; every text is ready to be shown. */
public record Line(
        String id,
        String name,
        List<Link> links,
        String type,
        String target,
        String action,
        String window,
        String evidence,
        String leverage,
        String style,
        String flags) {

    /** A report of the profile: its format and where it is. */
    public record Link(String format, String href) {}

    static Line of(RunRow row, List<String> formats, Wording wording) {
        return new Line(
                row.id(),
                name(row),
                formats.stream()
                        .map(format -> new Link(format, "profiles/" + row.id() + "." + format))
                        .toList(),
                Property.TYPE.of(row).label(),
                target(row, wording),
                wording.title(row.action()),
                window(row, wording),
                wording.title(row.evidence()),
                wording.title(row.leverage()),
                wording.title(row.style()),
                Flags.names(row.redFlags()));
    }

    /** The engineer's name, or the profile's id where there is none. */
    static String name(RunRow row) {
        String name = row.name();
        return name == null || name.isBlank() ? row.id() : Words.brief(name);
    }

    /** The target with its percentage; empty when nothing is asked for. */
    static String target(RunRow row, Wording wording) {
        return row.target() == null ? "" : wording.sum(row.target());
    }

    /** The days of the window; empty without one. */
    static String window(RunRow row, Wording wording) {
        String days = wording.days(row.earliest(), row.latest());
        return days == null ? "" : days;
    }
}
