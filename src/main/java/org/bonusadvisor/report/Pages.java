package org.bonusadvisor.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The precompiled templates and the style that every page carries. */
final class Pages {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String CSS = read("report.css");

    /** Room for a report as long as most are, so that the text need not be moved while it grows. */
    private static final int LENGTH = 200_000;

    /** The template filled with the parameters and the style. */
    String render(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("css", CSS);
        StringOutput page = new StringOutput(LENGTH);
        ENGINE.render(template, all, new VisibleOutput(page));
        return page.toString();
    }

    /** The policy of a page with the style of all and a script of its own. */
    static String policy(String script) {
        return ContentPolicy.of(CSS, script);
    }

    /** A page's script as it stands between its tags, such that a page is well-formed whatever the script says. */
    static String script(String resource) {
        return "//<![CDATA[\n" + read(resource) + "//]]>";
    }

    /** A style of its own that one page adds. */
    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
