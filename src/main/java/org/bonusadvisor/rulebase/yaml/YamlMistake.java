package org.bonusadvisor.rulebase.yaml;

import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * What the parser of YAML complains of, in the words of someone who writes.
 *
 * @param span where the mistake is
 * @param message what is wrong
 * @param instead what to write there, empty when that cannot be said
 */
record YamlMistake(Span span, String message, String instead) {

    /**
     * The mistake behind a complaint.
     *
     * @param lastQuoted the last text in quotes before it
     * @param offset from the parser's places to those of the source
     */
    static YamlMistake of(YAMLException e, Source source, @Nullable Span lastQuoted, IntUnaryOperator offset) {
        if (e instanceof ReaderException wrong) {
            int at = offset.applyAsInt(wrong.getPosition());
            return new YamlMistake(new Span(at, at + 1), "an invisible control character stands here; take it out", "");
        }
        if (!(e instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            return new YamlMistake(new Span(0, 0), "the file cannot be read as YAML", "");
        }
        int at = offset.applyAsInt(marked.getProblemMark().getIndex());
        Mark context = marked.getContextMark();
        int begin = context == null ? at : offset.applyAsInt(context.getIndex());
        Complaint complaint = new Complaint(
                source,
                Objects.requireNonNullElse(marked.getProblem(), ""),
                Objects.requireNonNullElse(marked.getContext(), ""),
                at,
                begin);
        return quotes(source, lastQuoted, at, complaint);
    }

    /** After a text in quotes the mistake is mostly in its quotes: the closing one is missing, or one stands inside. */
    private static YamlMistake quotes(Source source, @Nullable Span quoted, int at, Complaint complaint) {
        if (quoted == null || at < quoted.end()) {
            return complaint.mistake();
        }
        String between = source.text().substring(quoted.end(), at);
        boolean follows = between.isBlank() && between.indexOf('\n') < 0;
        char quote = source.text().charAt(quoted.start());
        if (follows && source.line(quoted.start()) != source.line(quoted.end())) {
            return unclosed(quoted.start(), quote);
        }
        if (follows && "expected".equals(complaint.kind())) {
            return new YamlMistake(
                    new Span(quoted.end() - 1, quoted.end()),
                    "the text in quotes ends here, but the line goes on; write a quote inside the text as `"
                            + (quote == '"' ? "\\\"" : "''") + "`",
                    quote == '"' ? "\\\"" : "''");
        }
        return complaint.mistake();
    }

    static YamlMistake unclosed(int at, char quote) {
        return new YamlMistake(
                new Span(at, at + 1), "the text that begins here is not closed; write `" + quote + "` at its end", "");
    }
}
