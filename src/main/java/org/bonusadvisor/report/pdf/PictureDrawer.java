package org.bonusadvisor.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Draws pictures with the fonts of the page, whatever fonts the machine has; runs and fetches nothing. */
final class PictureDrawer extends BatikSVGDrawer {
    PictureDrawer() {
        fontResolver = new OpenHtmlFontResolver();
        for (Face face : Face.values()) {
            try {
                addFontStream(face::open, face.family().title(), face.weight(), face.style());
            } catch (IOException e) {
                throw new UncheckedIOException(face.file(), e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(face.file(), e);
            }
        }
    }

    /** Keeps the fonts: pages name none of their own. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}
}
