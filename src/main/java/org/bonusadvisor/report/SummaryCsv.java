package org.bonusadvisor.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.report.view.Visible;
import org.bonusadvisor.report.view.run.RunRow;
import org.jspecify.annotations.Nullable;

/** The CSV view of advices: a header and one row for each, safe to open in a spreadsheet. */
public final class SummaryCsv {
    /** What a spreadsheet may take for the start of a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");

    private static final String[] HEADER = {
        "id",
        "name",
        "type",
        "variant",
        "mode",
        "targetAmount",
        "targetPercent",
        "currency",
        "action",
        "earliest",
        "latest",
        "evidence",
        "leverage",
        "managerStyle",
        "redFlags"
    };

    /** The names of the columns, with a newline. */
    public String header() {
        return line(HEADER);
    }

    /** The row of an advice with a newline, with constants spelled as in the JSON view. */
    public String row(RunRow row) {
        return line(cells(row));
    }

    private static String line(String... cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String[] cells(RunRow row) {
        Sum target = row.target();
        return new String[] {
            text(row.id()),
            text(row.name()),
            row.type().name(),
            row.variant().name(),
            row.mode().name(),
            number(target == null ? null : target.amount()),
            number(target == null ? null : target.percent()),
            text(row.currency()),
            row.action().name(),
            row.earliest() == null ? "" : row.earliest().toString(),
            row.latest() == null ? "" : row.latest().toString(),
            row.evidence().name(),
            row.leverage().name(),
            row.style().name(),
            text(String.join(" ", row.redFlags()))
        };
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : AdviceJson.plain(number).toPlainString();
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String shown = Visible.text(text);
        return FORMULA.matcher(shown).find() ? "'" + shown : shown;
    }
}
