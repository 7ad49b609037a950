package org.bonusadvisor.report.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** All fonts, each read when it is first used. */
final class Typefaces {
    private final Map<Face, Typeface> read = new EnumMap<>(Face.class);
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Offers the fonts to a document, which embeds what it uses of them. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        for (Face face : Face.values()) {
            builder.useFont(new Lazy(face, document), face.family().title(), face.weight(), face.style(), true);
        }
    }

    /** Whether a character can be drawn wherever it stands on a page: left to right, and in every font of a style. */
    boolean draw(int codePoint) {
        return !rightToLeft(codePoint)
                && (all(face -> face.family() != Face.Family.SYMBOLS, codePoint)
                        || all(face -> face.family() == Face.Family.SYMBOLS, codePoint));
    }

    private boolean all(Predicate<Face> faces, int codePoint) {
        return Arrays.stream(Face.values())
                .filter(faces)
                .allMatch(face -> typeface(face).draws(codePoint));
    }

    private static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private Typeface typeface(Face face) {
        return read.computeIfAbsent(face, Typeface::new);
    }

    /** A font that a document gets only when it uses it. */
    private final class Lazy extends PDFontSupplier {
        private final Face face;
        private final PDDocument document;

        @SuppressWarnings("NullAway") // The library's own field is not used: supply() is.
        Lazy(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            return typeface(face).in(document);
        }
    }
}
