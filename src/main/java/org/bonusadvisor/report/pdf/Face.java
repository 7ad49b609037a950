package org.bonusadvisor.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.InputStream;
import java.util.Objects;

/** The font files that a page on paper may use; all are free to embed. */
enum Face {
    SANS(Family.SANS, "LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
    SANS_BOLD(Family.SANS, "LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
    SANS_ITALIC(Family.SANS, "LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
    SANS_BOLD_ITALIC(Family.SANS, "LiberationSans-BoldItalic.ttf", 700, FontStyle.ITALIC),
    MONO(Family.MONO, "LiberationMono-Regular.ttf", 400, FontStyle.NORMAL),
    SYMBOLS(Family.SYMBOLS, "DejaVuSansCondensed.ttf", 400, FontStyle.NORMAL),
    SYMBOLS_BOLD(Family.SYMBOLS, "DejaVuSansCondensed-Bold.ttf", 700, FontStyle.NORMAL);

    /** Font families by the names that the style of a page uses. */
    enum Family {
        SANS("Liberation Sans", "/liberation/"),
        MONO("Liberation Mono", "/liberation/"),
        /** For the characters that the others lack. */
        SYMBOLS("DejaVu Sans Condensed", "/net/sf/jasperreports/fonts/dejavu/");

        private final String title;
        private final String folder;

        Family(String title, String folder) {
            this.title = title;
            this.folder = folder;
        }

        String title() {
            return title;
        }
    }

    private final Family family;
    private final String file;
    private final int weight;
    private final FontStyle style;

    Face(Family family, String file, int weight, FontStyle style) {
        this.family = family;
        this.file = family.folder + file;
        this.weight = weight;
        this.style = style;
    }

    Family family() {
        return family;
    }

    String file() {
        return file;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream(file), file);
    }
}
