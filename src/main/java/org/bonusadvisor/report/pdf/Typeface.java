package org.bonusadvisor.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font, read once for all documents. */
final class Typeface {
    private final Face face;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    Typeface(Face face) {
        this.face = face;
        try (InputStream in = face.open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(face.file(), e);
        }
    }

    boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** The font as a document embeds it: no more of it than the document uses. */
    PDType0Font in(PDDocument document) {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(face.file(), e);
        }
    }
}
