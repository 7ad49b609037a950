package org.bonusadvisor.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in a PDF. */
final class OpenPdf implements AutoCloseable {
    private final PDDocument document;

    OpenPdf(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** Its words, with one space between them. */
    String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        return squeezed(stripper.getText(document));
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Titles of the bookmarks, each below its parent's, indented by one dash a level. */
    List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        add(document.getDocumentCatalog().getDocumentOutline(), "", titles);
        return titles;
    }

    private static void add(PDOutlineNode parent, String indent, List<String> titles) {
        for (PDOutlineItem item : parent.children()) {
            titles.add(indent + item.getTitle());
            add(item, indent + "- ", titles);
        }
    }

    /** The fonts of all pages. */
    List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** How many links lead to a place in the document. */
    long links() throws IOException {
        long links = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && (link.getDestination() != null
                                || link.getAction() instanceof PDActionGoTo to && to.getDestination() != null)) {
                    links++;
                }
            }
        }
        return links;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
