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
import org.bonusadvisor.report.view.Visible;

/** The precompiled templates and the style that every page carries. */
final class Pages {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String CSS = read("report.css");

    /** The template filled with the parameters and the style. */
    String render(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("css", CSS);
        VisibleOutput output = new VisibleOutput();
        ENGINE.render(template, all, output);
        return output.toString();
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

    /** Everything that a template writes passes here, so that no text can forget to be made visible. */
    private static final class VisibleOutput extends StringOutput {
        @Override
        public void writeContent(String text) {
            super.writeContent(Visible.text(text));
        }

        @Override
        public void writeContent(String text, int from, int to) {
            writeContent(text.substring(from, to));
        }
    }
}
