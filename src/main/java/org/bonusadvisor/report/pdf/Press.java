package org.bonusadvisor.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Prints pages: tagged PDF (PDF/UA-1) with bookmarks and its own fonts, the same bytes for the same page. Fetches
 * nothing. Not for several threads at once.
 */
public final class Press {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Typefaces typefaces = new Typefaces();
    private final PictureDrawer pictures = new PictureDrawer();
    private final ForPaper paper = new ForPaper(new Legible(typefaces::draw)::text);

    /** The page as a PDF. */
    public Print print(PaperPage page) {
        Document content = Xhtml.parse(page.xhtml());
        paper.prepare(content, page);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(content, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Imprint.set(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Print(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be printed", e);
        }
    }

    private PdfRendererBuilder builder(Document content, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(content, null);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(Imprint.PRODUCER);
        builder.useSVGDrawer(pictures);
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        typefaces.offer(builder, document);
        return builder;
    }
}
