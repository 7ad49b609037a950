package org.bonusadvisor.phrases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.yaml.YamlNode;

/** Checks the slots of the phrases of one file: each can be filled by something, and is written as a slot. */
final class SlotCheck {
    private static final String CODE = "R088";
    private static final Pattern SLOT = Pattern.compile("\\$\\{([^}\n\"]*)(}?)");
    private static final Pattern ALMOST =
            Pattern.compile("(?<!\\$)\\{([\\w.]+)}|\\$\\(([\\w.]+)\\)|\\$([a-z][\\w.]*\\w)");

    private final Source source;
    private final Problems problems;

    SlotCheck(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Checks a text of the phrase of a key. */
    void check(String key, YamlNode.Text text) {
        String written = source.text(text.span());
        Matcher slot = SLOT.matcher(written);
        while (slot.find()) {
            String name = slot.group(1);
            if (slot.group(2).isEmpty()) {
                add(text, slot, "the slot is not closed; write `}` after its name", "}");
            } else if (!SlotNames.canFill(key, name)) {
                String meant = SlotNames.nearest(key, name);
                add(
                        text,
                        slot,
                        "nothing fills the slot `" + name + "`, so that its sentence would never be said",
                        meant.isEmpty() ? "" : "${" + meant + "}");
            }
        }
        Matcher almost = ALMOST.matcher(written);
        while (almost.find()) {
            String name = written.substring(almost.start(), almost.end()).replaceAll("[^\\w.]", "");
            if (SlotNames.canFill(key, name)) {
                add(text, almost, "a slot is written with `${` and `}`", "${" + name + "}");
            }
        }
    }

    private void add(YamlNode.Text text, Matcher found, String message, String instead) {
        int at = text.span().start();
        problems.add(CODE, new Span(at + found.start(), at + found.end()), message, instead);
    }

    /** Where a name stands, as file and line. */
    String place(Span span) {
        return source.file() + ":" + source.line(span.start());
    }
}
