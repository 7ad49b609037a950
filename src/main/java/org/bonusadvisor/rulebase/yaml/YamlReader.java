package org.bonusadvisor.rulebase.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads one YAML file into values with places. */
public final class YamlReader {
    private static final int DEEPEST = 50;

    private final Source source;
    private final String code;
    private final Problems problems;
    private final boolean plain;
    private @Nullable Span lastQuoted;

    private YamlReader(Source source, String code, Problems problems) {
        this.source = source;
        this.code = code;
        this.problems = problems;
        this.plain = source.text().codePoints().noneMatch(c -> c > Character.MAX_VALUE);
    }

    /**
     * The value of a file; empty when it is not YAML, which is then told under the code.
     *
     * @param source the file
     * @param code code of the problems of this kind of file
     * @param problems takes what is wrong, names that stand twice too
     */
    public static Optional<YamlNode> read(Source source, String code, Problems problems) {
        return new YamlReader(source, code, problems).read();
    }

    private Optional<YamlNode> read() {
        if (source.text().isBlank()) {
            problems.add(code, new Span(0, 0), "the file is empty", "");
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Iterator<Event> events = new Yaml(options)
                    .parse(new java.io.StringReader(source.text()))
                    .iterator();
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof NodeEvent) {
                    YamlNode root = node(event, events, 0);
                    rest(events);
                    return Optional.of(root);
                }
            }
            problems.add(code, new Span(0, 0), "the file holds comments only", "");
        } catch (Unreadable e) {
            problems.add(code, e.span, e.sentence, e.instead);
        } catch (YAMLException e) {
            YamlMistake mistake = YamlMistake.of(e, source, lastQuoted, this::offset);
            problems.add(code, mistake.span(), mistake.message(), mistake.instead());
        }
        return Optional.empty();
    }

    private void rest(Iterator<Event> events) {
        while (events.hasNext()) {
            Event event = events.next();
            if (event.is(ID.DocumentStart)) {
                throw new Unreadable(span(event), "a file holds one document; take out this line", "");
            }
        }
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) {
        refuseReferences(event);
        if (depth > DEEPEST) {
            throw new Unreadable(span(event), "this is nested too deep", "");
        }
        if (event instanceof ScalarEvent scalar) {
            Span span = span(event);
            if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                    || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED) {
                lastQuoted = span;
            }
            return new YamlNode.Text(scalar.getValue(), span);
        }
        return event.is(ID.SequenceStart) ? items(event, events, depth) : fields(event, events, depth);
    }

    private YamlNode items(Event start, Iterator<Event> events, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        for (; !event.is(ID.SequenceEnd); event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new YamlNode.Items(List.copyOf(items), span(start).to(span(event)));
    }

    private YamlNode fields(Event start, Iterator<Event> events, int depth) {
        List<YamlNode.Field> fields = new ArrayList<>();
        Map<String, Span> names = new HashMap<>();
        Event event = events.next();
        for (; !event.is(ID.MappingEnd); event = events.next()) {
            YamlNode name = node(event, events, depth + 1);
            YamlNode value = node(events.next(), events, depth + 1);
            if (!(name instanceof YamlNode.Text text)) {
                throw new Unreadable(
                        name.span(), "a name stands before `:`, not " + name.shown() + "; put it in quotes", "");
            }
            Span before = names.putIfAbsent(text.value(), name.span());
            if (before == null) {
                fields.add(new YamlNode.Field(text.value(), name.span(), value));
            } else {
                problems.add(
                        code,
                        name.span(),
                        "`" + text.value() + "` stands twice here, first in line " + source.line(before.start())
                                + "; keep one of the two",
                        "");
            }
        }
        return new YamlNode.Fields(List.copyOf(fields), span(start).to(span(event)));
    }

    /** Anchors, aliases and tags are never meant here: a text begins with one of their signs. */
    private void refuseReferences(Event event) {
        boolean marked = event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor() != null
                || event instanceof ScalarEvent scalar && scalar.getTag() != null;
        if (marked) {
            Span span = span(event);
            String word = source.text().substring(span.start()).split("[\\s,\\]}]", 2)[0];
            throw new Unreadable(
                    new Span(span.start(), span.start() + word.length()),
                    "a text that begins with `" + source.text().charAt(span.start()) + "` stands in quotes",
                    "\"" + word + "\"");
        }
    }

    private Span span(Event event) {
        return new Span(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** Places in YAML count characters; places in a source count units of UTF-16. */
    private int offset(int characters) {
        return plain
                ? Math.min(characters, source.text().length())
                : source.text().offsetByCodePoints(0, characters);
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Span span;
        private final String sentence;
        private final String instead;

        Unreadable(Span span, String sentence, String instead) {
            super(sentence);
            this.span = span;
            this.sentence = sentence;
            this.instead = instead;
        }
    }
}
